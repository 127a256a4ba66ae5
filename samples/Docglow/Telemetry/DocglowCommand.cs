namespace Docglow;

internal enum DocglowCommand { Generate, Health, Serve }

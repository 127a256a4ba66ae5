namespace Docglow;

internal enum Outcome { Success, Error }

namespace Visivo;

internal enum VisivoCommand { Run, Compile, Serve, Other }

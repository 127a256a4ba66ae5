namespace Visivo;

/// <summary>The project can't be read; the message says where.</summary>
internal sealed class ProjectException(string message) : Exception(message);

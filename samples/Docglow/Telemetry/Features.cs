namespace Docglow;

/// <summary>What a run was asked for, in the order in which the wire lists it.</summary>
[Flags]
internal enum Features
{
    None = 0,
    ColumnLineage = 1 << 0,
    Profiling = 1 << 1,
    AiChat = 1 << 2,
    Static = 1 << 3,
    Slim = 1 << 4,
    Table = 1 << 5,
    Json = 1 << 6,
    Markdown = 1 << 7,
    Watch = 1 << 8,
}

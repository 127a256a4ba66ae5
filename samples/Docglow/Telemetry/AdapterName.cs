using Plainsight;

namespace Docglow;

/// <summary>A dbt adapter that is listed in <c>adapters.txt</c>; an adapter that somebody wrote for themselves is <c>other</c>.</summary>
[Vocabulary("adapters.txt")]
internal readonly partial record struct AdapterName;

namespace Plainsight.Analyzers.Model;

/// <summary>A declared type, as far as generated code has to name and reopen it.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The declarations around it, outermost first, for example <c>partial class Outer</c>.</param>
/// <param name="Header">Its own declaration without base list, for example <c>readonly partial record struct BuildFinished</c>.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="FullName">The name by which any file can refer to it: <c>global::App.Outer.BuildFinished</c>.</param>
/// <param name="IsPublic">Whether other assemblies can use it.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record TypeModel(
    string Namespace,
    EquatableArray<string> Containers,
    string Header,
    string Name,
    string FullName,
    bool IsPublic);

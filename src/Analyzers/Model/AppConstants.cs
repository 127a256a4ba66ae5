namespace Plainsight.Analyzers.Model;

/// <summary>Puts the app's constants to the context: both go with every event.</summary>
public static class AppConstants
{
    private const string Name = "TelemetryConstants";

    /// <summary>The context with the app's constants at its end; one of its own, inside the app, where none is declared. Null where there is neither.</summary>
    public static ContextModel? With(AppModel app, ContextModel? context)
    {
        if (app.Constants.Count == 0)
        {
            return context;
        }

        return context is null
            ? new ContextModel(Holder(app.Type), "", app.Constants)
            : context with { Fields = context.Fields.Concat(app.Constants).ToEquatableArray() };
    }

    private static TypeModel Holder(TypeModel app) => new(
        app.Namespace,
        app.Containers.Append(app.Header).ToEquatableArray(),
        "private readonly record struct " + Name,
        Name,
        app.FullName + "." + Name,
        IsPublic: true);
}

namespace Visivo;

/// <summary>What a project is made of.</summary>
internal enum ObjectKind { Sources, Models, Traces, Tables, Insights, Charts, Dashboards, Alerts, Inputs, Destinations }

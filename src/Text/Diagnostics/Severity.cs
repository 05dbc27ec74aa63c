namespace MongoliaEdition.Text.Diagnostics;

/// <summary>The severity of a diagnostic. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

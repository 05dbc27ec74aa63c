namespace MongoliaEdition.Text.Diagnostics;

/// <summary>How bad a diagnostic is. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

using System.Collections.Immutable;

namespace MongoliaEdition.Text.Diagnostics;

/// <summary>A problem in the input, as a value. Bugs in the program are exceptions.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, string Message)
{
    public string Code => Descriptor.Code;

    /// <summary>The descriptor's severity, unless the editors accepted the damage.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>Hints for fixing it: did-you-mean, nearest passages, text to paste.</summary>
    public ImmutableArray<DiagnosticNote> Notes { get; init; } = [];

    public Diagnostic WithNote(string text, Location? location = null) =>
        this with { Notes = Notes.Add(new DiagnosticNote(text, location)) };
}

/// <summary>A remark on a diagnostic, about another place if <see cref="Location"/> is given.</summary>
public sealed record DiagnosticNote(string Text, Location? Location = null);

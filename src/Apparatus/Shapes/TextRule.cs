using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>What a text must be like.</summary>
/// <param name="Descriptor">The problem where it is not: its first argument is the text, its second what <paramref name="Explain"/> says.</param>
/// <param name="Explain">What is wrong with a text; null if nothing is.</param>
/// <param name="Pattern">The rule as far as a regular expression can tell, for JSON Schema; null if it cannot.</param>
internal sealed record TextRule(DiagnosticDescriptor Descriptor, Func<string, string?> Explain, string? Pattern = null);

using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>What readers could once cite and the editors took back: its address stays, and says so.</summary>
public sealed record Withdrawn(WithdrawnKind Kind, string Id, PerScript<string> Name);

public enum WithdrawnKind
{
    Entry,
    Page,
}

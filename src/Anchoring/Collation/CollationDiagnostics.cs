using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Anchoring.Collation;

/// <summary>Diagnostics on disagreements between blocks.yml and the article (ED060-ED064).</summary>
public static class CollationDiagnostics
{
    private const string Cure = "; run 'revise' with the article to write blocks.yml anew";

    public static readonly DiagnosticDescriptor OtherWords =
        new("ED060", Severity.Warning, "the words of {0} are others now: {1}" + Cure);

    public static readonly DiagnosticDescriptor BlockGone =
        new("ED061", Severity.Warning, "the article has no block with the words of {0}" + Cure);

    public static readonly DiagnosticDescriptor NotListed =
        new("ED062", Severity.Warning, "this block is not in blocks.yml, and goes by {0} for now" + Cure);
}

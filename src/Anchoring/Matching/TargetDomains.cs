using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Flows;

namespace MongoliaEdition.Anchoring.Matching;

/// <summary>The domains of quotations: which flows they are, how they are written in YAML and called in messages.</summary>
internal static class TargetDomains
{
    /// <summary>Null for text about the article, which cannot be annotated.</summary>
    public static TargetDomain? Of(FlowKind kind) => kind switch
    {
        FlowKind.Text => TargetDomain.Text,
        FlowKind.Reference => TargetDomain.Reference,
        FlowKind.Note => TargetDomain.Note,
        FlowKind.Caption => TargetDomain.Caption,
        FlowKind.Heading => TargetDomain.Heading,
        _ => null,
    };

    public static string Keyword(TargetDomain domain) => domain switch
    {
        TargetDomain.Reference => "reference",
        TargetDomain.Note => "note",
        TargetDomain.Caption => "caption",
        TargetDomain.Heading => "heading",
        _ => "text",
    };

    public static string NameOf(TargetDomain domain) => domain switch
    {
        TargetDomain.Reference => "references",
        TargetDomain.Note => "notes",
        TargetDomain.Caption => "captions",
        TargetDomain.Heading => "headings",
        _ => "text",
    };
}

using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Which lists of references have something to tell where they stand: notes of their group since the last one.</summary>
internal struct MetReferences
{
    private HashSet<string>? _groups;
    private bool _isUnknown;

    public void Meet(InlineSyntax node)
    {
        switch (node)
        {
            case ExtensionSyntax { Name: "ref" } reference when reference.Content?.IsBlank == false || !string.IsNullOrWhiteSpace(reference.Tag["name"]):
                (_groups ??= new(StringComparer.Ordinal)).Add(reference.Tag["group"] ?? "");
                break;
            case ExtensionSyntax { Name: "references" } list:
                _groups?.Remove(list.Tag["group"] ?? "");
                break;
            // Anything else that holds wikitext may hold a note of any group.
            case TemplateSyntax or VariantSyntax or ExtensionSyntax { Name: not "ref", Content: not null }:
                _isUnknown = true;
                break;
        }
    }

    /// <summary>A list may define notes itself, which it then lists.</summary>
    public readonly bool MayList(ExtensionSyntax list) =>
        _isUnknown || list.Content?.IsBlank == false || _groups?.Contains(list.Tag["group"] ?? "") == true;
}

using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Counts the templates that nobody has taught us: one diagnostic for each name, at its first use.</summary>
internal sealed class UnknownTemplates(PageLowering page)
{
    private readonly Dictionary<string, Uses> _uses = new(StringComparer.Ordinal);

    public void Add(TemplateSyntax template)
    {
        DefineReferences(template);
        var name = TemplateName.Normalize(template.Name);
        var uses = _uses.GetValueOrDefault(name, new Uses(template.Span, 0));
        _uses[name] = uses with { Count = uses.Count + 1 };
    }

    /// <summary>Takes a use back that proved to be something known.</summary>
    public void Remove(string name)
    {
        var normal = TemplateName.Normalize(name);
        if (_uses.TryGetValue(normal, out var uses))
        {
            _uses[normal] = uses with { Count = uses.Count - 1 };
        }
    }

    public void Report()
    {
        foreach (var (name, uses) in _uses)
        {
            if (uses.Count > 0)
            {
                page.Report(WikitextDiagnostics.UnknownTemplate, uses.First, name, uses.Count);
            }
        }
    }

    /// <summary>References that only the template would show, but that the text may use by their names.</summary>
    private void DefineReferences(TemplateSyntax template)
    {
        foreach (var argument in template.Arguments)
        {
            DefineReferences(argument.Value);
        }
    }

    private void DefineReferences(Fragment fragment)
    {
        foreach (var piece in fragment.Pieces)
        {
            if (piece.Node is ExtensionSyntax { Name: "ref" } reference && ExtensionLowering.NameOf(reference.Tag["name"]) is { } name)
            {
                page.Footnotes.Define(reference.Tag["group"] ?? "", name, reference.Content, reference.Span, isListed: false);
            }
            else if (piece.Node is TemplateSyntax inner)
            {
                DefineReferences(inner);
            }
        }
    }

    private readonly record struct Uses(TextSpan First, int Count);
}

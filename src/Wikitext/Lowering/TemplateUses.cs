using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Counts the templates of a page. Unknown ones are reported, each name once, at its first use.</summary>
internal sealed class TemplateUses(PageLowering page)
{
    private readonly Dictionary<(string Name, TemplateShowing Showing), TemplateUse> _uses = [];
    private readonly List<TemplateSyntax> _ofWiki = [];

    public void Add(TemplateSyntax template, TemplateShowing showing)
    {
        if (page.IsExpanded(template.Span))
        {
            return;
        }

        if (TemplateDictionary.IsOfTheWiki(template.Meaning))
        {
            _ofWiki.Add(template);
        }

        var name = TemplateName.Normalize(template.Name);
        if (!_uses.TryGetValue((name, showing), out var use))
        {
            use = new TemplateUse(name, 0, showing, template.Meaning is { } meaning ? TemplateKinds.NameOf(meaning.Kind) : null, template.Span)
            {
                Reason = template.Meaning?.WordOf(TemplateKey.Reason),
                IsOfEdition = template.Meaning?.IsOfEdition ?? false,
            };
        }

        var hidden = showing == TemplateShowing.Hidden ? template.Arguments.Sum(argument => argument.Value.Raw.Length) : 0;
        _uses[(name, showing)] = use with { Count = use.Count + 1, HiddenCharacters = use.HiddenCharacters + hidden };
    }

    /// <summary>Whether a template of that name was shown as a box; the boxes of tags are none of templates.</summary>
    public bool HasBox(string template) => _uses.ContainsKey((TemplateName.Normalize(template), TemplateShowing.Box));

    /// <summary>Takes a use for a box back that proved to be a navigation box.</summary>
    public void BecomeNavigation(string template)
    {
        var name = TemplateName.Normalize(template);
        var use = _uses[(name, TemplateShowing.Box)];
        _uses[(name, TemplateShowing.Box)] = use with { Count = use.Count - 1 };
        var boxes = _uses.GetValueOrDefault((name, TemplateShowing.Navigation), use with { Count = 0, Showing = TemplateShowing.Navigation });
        _uses[(name, TemplateShowing.Navigation)] = boxes with { Count = boxes.Count + 1 };
    }

    /// <summary>All templates; unknown ones have been reported.</summary>
    public ImmutableArray<TemplateUse> Report()
    {
        ImmutableArray<TemplateUse> uses = [.. _uses.Values.Where(use => use.Count > 0)];
        foreach (var same in uses.Where(use => use.Kind is null && use.Showing is not (TemplateShowing.Navigation or TemplateShowing.Expanded)).GroupBy(use => use.Name))
        {
            var first = same.MinBy(use => use.First.Start)!;
            page.Report(WikitextDiagnostics.UnknownTemplate, first.First, first.Name, WordsFor(first.Showing), same.Sum(use => use.Count));
        }

        return uses;
    }

    /// <summary>What the wiki must be asked about: what lies within another use comes with that.</summary>
    public ImmutableArray<TemplateOfWiki> OfWiki()
    {
        var (uses, end) = (new List<TemplateOfWiki>(), 0);
        foreach (var template in _ofWiki.OrderBy(template => template.Span.Start).ThenByDescending(template => template.Span.End))
        {
            if (template.Span.End > end)
            {
                end = template.Span.End;
                uses.Add(new TemplateOfWiki(TemplateName.Normalize(template.Name), page.Source.Slice(template.Span).ToString()));
            }
        }

        return [.. uses.DistinctBy(use => use.Text)];
    }

    private static string WordsFor(TemplateShowing showing) => showing switch
    {
        TemplateShowing.Argument => "its first argument is shown",
        TemplateShowing.Infobox => "its arguments are set as a table",
        TemplateShowing.Box => "its name is shown, and its arguments on request",
        _ => "its name is shown",
    };
}

using System.Collections.Immutable;
using System.Diagnostics;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Citations;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>Lowers patterns: the words of the pattern, and the arguments in their places as wikitext.</summary>
internal static class PatternLowering
{
    /// <summary>What a key says, without white space at its ends; empty where it says nothing.</summary>
    public static ImmutableArray<Inline> LowerPattern(this PageLowering page, TemplateSyntax template, TemplateKey key) =>
        template.Meaning?[key] is { } pattern ? page.LowerPattern(template, pattern) : [];

    public static ImmutableArray<Inline> LowerPattern(this PageLowering page, TemplateSyntax template, Pattern pattern) =>
        FlowEnds.Trim(Lower(page, template, pattern));

    private static ImmutableArray<Inline> Lower(PageLowering page, TemplateSyntax template, Pattern pattern)
    {
        if (pattern.Parts is [PatternParameter parameter])
        {
            return LowerParameter(page, template, parameter);
        }

        var lowered = ImmutableArray.CreateBuilder<Inline>();
        foreach (var part in pattern.Parts)
        {
            lowered.AddRange(LowerPart(page, template, part));
        }

        return lowered.DrainToImmutable();
    }

    private static ImmutableArray<Inline> LowerPart(PageLowering page, TemplateSyntax template, PatternPart part) => part switch
    {
        PatternText text => [WrittenWords.Of(text.Value, template.Span)],
        PatternParameter parameter => LowerParameter(page, template, parameter),
        PatternChoice choice => Lower(page, template, template.Holds(choice.Condition) ? choice.Then : choice.Otherwise),
        PatternFunction function => LowerFunction(page, template, function),
        PatternElement element => LowerElement(template, element.Name, Lower(page, template, element.Content)),
        PatternLink link => LowerLink(page, template, link),
        _ => throw new UnreachableException(part.GetType().Name),
    };

    private static ImmutableArray<Inline> LowerParameter(PageLowering page, TemplateSyntax template, PatternParameter parameter) =>
        parameter.Name == "*" ? [WrittenWords.Of(template.Meaning!.Star, template.Span)]
        : template.Find(parameter.Name) is { } argument ? page.Inlines.LowerFlow(argument)
        : parameter.Default is { } fallback ? Lower(page, template, fallback)
        : [];

    private static ImmutableArray<Inline> LowerElement(TemplateSyntax template, string name, ImmutableArray<Inline> content) =>
        name == "br" ? [new LineBreak { Span = template.Span }]
        : content.IsEmpty || HtmlLowering.StyleOf(name) is not { } style ? content
        : [new Styled(style, content) { Span = template.Span }];

    private static ImmutableArray<Inline> LowerFunction(PageLowering page, TemplateSyntax template, PatternFunction function)
    {
        var value = template.ValueOf(function.Argument) ?? "";
        if (function.Name == PatternFunctionName.FormatNumber)
        {
            return NumberGroups.Of(value) is { } number && number != value ? [WrittenWords.Of(number, template.Span)] : Lower(page, template, function.Argument);
        }

        return function.Name == PatternFunctionName.Measure
            ? LowerMeasure(page, template, value)
            : Lower(page, template, WordsOf(page, value) ?? function.Argument);
    }

    /// <summary>Where it is not understood, all of the arguments.</summary>
    private static ImmutableArray<Inline> LowerMeasure(PageLowering page, TemplateSyntax template, string style)
    {
        if (MeasureLowering.WordsOf(template, style == "symbols") is { } words)
        {
            return [WrittenWords.Of(words, template.Span)];
        }

        return [.. template.Positional().SelectMany((argument, index) => page.Inlines.LowerFlow(argument).Insert(0, WrittenWords.Of(index == 0 ? "" : " ", template.Span)))];
    }

    /// <summary>What the template of a name shows without arguments; null where there is none.</summary>
    private static Pattern? WordsOf(PageLowering page, string name) =>
        page.Dictionary.Find(name) is { Kind: TemplateKind.Text } meaning && meaning[TemplateKey.Show] is { } show && !show.Parameters.Any() ? show : null;

    /// <summary>Where the words hold a link of their own, that is the link.</summary>
    private static ImmutableArray<Inline> LowerLink(PageLowering page, TemplateSyntax template, PatternLink link)
    {
        var label = Lower(page, template, link.Label);
        if (template.ValueOf(link.Target) is not { } target || label.IsEmpty || RunningText.HasLink(label))
        {
            return label;
        }

        LinkTarget leads = link.IsExternal ? new ExternalTarget(WithOneScheme(target)) : LinkTargets.Article(target);
        return [new Link(leads, label) { Span = template.Span }];
    }

    // A pattern says http:// for addresses without it; many are written with it all the same.
    private static string WithOneScheme(string address)
    {
        var second = address.IndexOf("://", "https://".Length, StringComparison.Ordinal);
        return second > 0 && address.StartsWith("http://http", StringComparison.Ordinal) ? address["http://".Length..] : address;
    }
}

using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Parsing;

/// <summary>Prints a syntax tree with its spans, a node a line: <c>[start..end) Kind field=value</c>, and what lies in it indented below.</summary>
public static class TreeWriter
{
    private const int LongestText = 60;

    public static void Write(WikitextSyntax syntax, TextWriter writer)
    {
        foreach (var block in syntax.Blocks)
        {
            WriteNode(syntax.Source, block, 0, writer);
        }
    }

    private static void WriteNode(SourceText source, SyntaxNode node, int depth, TextWriter writer)
    {
        var span = string.Create(CultureInfo.InvariantCulture, $"[{node.Span.Start}..{node.Span.End})");
        writer.Write($"{new string(' ', depth * 2)}{span} {node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal)}");
        writer.WriteLine(Fields(source, node));
        foreach (var child in ChildrenOf(node))
        {
            WriteNode(source, child, depth + 1, writer);
        }
    }

    private static string Fields(SourceText source, SyntaxNode node) => node switch
    {
        TextSyntax => " " + Shortened(source.Slice(node.Span).ToString()),
        HeadingSyntax heading => $" level={heading.Level}",
        ContainerSyntax container => $" {container.Kind}",
        EmphasisSyntax emphasis => emphasis.IsBold ? " bold" : " italic",
        WikiLinkSyntax link => $" {link.Title.Kind} {Shortened(link.Title.Text)}",
        FileLinkSyntax file => $" {Shortened(file.Title.Name)}",
        ExternalLinkSyntax link => $" {Shortened(link.Url)}",
        TemplateSyntax template => $" {Shortened(template.Name)}",
        ArgumentSyntax argument => $" {Shortened(argument.Name)}",
        ParameterSyntax parameter => $" {Shortened(parameter.Name)}",
        VariantSyntax variant => $" flags={string.Join(';', variant.Flags)}",
        ExtensionSyntax extension => $" <{extension.Name}>",
        HtmlInlineSyntax html => $" <{html.Tag.Name}>",
        EntitySyntax entity => " " + Shortened(entity.Value),
        StrayTagSyntax stray => $" <{stray.Tag.Name}>",
        MagicLinkSyntax link => $" {link.Kind} {Shortened(link.Number)}",
        CommentSyntax or BehaviorSwitchSyntax => " " + Shortened(source.Slice(node.Span).ToString()),
        FileOptionSyntax or LineEndSyntax or ParagraphSyntax or LooseTextSyntax or PreformattedSyntax => "",
        RuleSyntax or StandaloneSyntax or TornFigureSyntax or ProtectedSyntax or HiddenSyntax => "",
        _ => throw new UnreachableException(node.GetType().Name),
    };

    /// <summary>What lies in a node, in the order of the source; fragments are read as running text.</summary>
    public static IEnumerable<SyntaxNode> ChildrenOf(SyntaxNode node) => node switch
    {
        HeadingSyntax heading => heading.Content,
        ParagraphSyntax paragraph => paragraph.Content,
        LooseTextSyntax text => text.Content,
        PreformattedSyntax preformatted => preformatted.Content,
        StandaloneSyntax standalone => [standalone.Content],
        TornFigureSyntax torn => [torn.File, .. torn.Tail],
        ContainerSyntax container => container.Children,
        EmphasisSyntax emphasis => emphasis.Content,
        HtmlInlineSyntax html => html.Content,
        ProtectedSyntax kept => kept.Content,
        HiddenSyntax hidden => hidden.Content,
        WikiLinkSyntax link => link.Label ?? [],
        FileLinkSyntax file => file.Options,
        FileOptionSyntax option => option.Content,
        ExternalLinkSyntax link => link.Label,
        TemplateSyntax template => template.Arguments,
        ArgumentSyntax argument => argument.Value.ReadInlines(),
        ParameterSyntax parameter => parameter.Default?.ReadInlines() ?? [],
        VariantSyntax variant => variant.Content.ReadInlines(),
        ExtensionSyntax extension => extension.Content?.ReadInlines() ?? [],
        TextSyntax or LineEndSyntax or EntitySyntax or CommentSyntax or BehaviorSwitchSyntax or StrayTagSyntax or MagicLinkSyntax or RuleSyntax => [],
        _ => throw new UnreachableException(node.GetType().Name),
    };

    private static string Shortened(string text)
    {
        var shown = text.Replace("\n", "\\n", StringComparison.Ordinal);
        return '"' + (shown.Length > LongestText ? shown[..LongestText] + "…" : shown) + '"';
    }
}

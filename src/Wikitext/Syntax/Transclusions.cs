using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Syntax;

/// <summary><c>{{name|argument|key=argument}}</c>, a parser function included. The name is as written, trimmed and without comments.</summary>
public sealed record TemplateSyntax(string Name, ImmutableArray<ArgumentSyntax> Arguments, TextSpan Span) : InlineSyntax(Span)
{
    /// <summary>What the name means; null for an unknown template. Asked at each step, so looked up once.</summary>
    internal TemplateMeaning? Meaning { get; init; }

    /// <summary>The name, and the first argument of a function in it, once what is nested in it is expanded; null where it depends on another template.</summary>
    internal string? LiteralName { get; init; } = Name;

    /// <summary>Whether something shows behind the name's colon for certain, though it is not known what.</summary>
    internal bool IsSurelyFilled { get; init; }

    /// <summary>What the wiki made of it; read in its place.</summary>
    internal Expansion? Expansion { get; init; }
}

/// <summary>
/// An argument. Positional ones have their number as <see cref="Name"/>. <see cref="Value"/> holds the characters behind the
/// pipe or equals sign, white space included, which counts for positional arguments only.
/// </summary>
public sealed record ArgumentSyntax(string Name, bool IsPositional, Fragment Value, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>{{{name|default}}}</c>. Only a page that is used as a template gives it a value; elsewhere the default shows.</summary>
public sealed record ParameterSyntax(string Name, Fragment? Default, TextSpan Span) : InlineSyntax(Span);

/// <summary>
/// <c>-{flags|rules}-</c>. <see cref="Flags"/> are in the order written, upper case letters or variant codes in lower case.
/// </summary>
public sealed record VariantSyntax(ImmutableArray<string> Flags, Fragment Content, TextSpan Span) : InlineSyntax(Span);

/// <summary>A part of <c>-{…}-</c> that is no rule and has line ends or tags in it: kept from conversion.</summary>
public sealed record ProtectedSyntax(ImmutableArray<InlineSyntax> Content, TextSpan Span) : InlineSyntax(Span);

/// <summary>
/// An extension tag: <c>&lt;ref&gt;</c>, <c>&lt;math&gt;</c>, <c>&lt;nowiki&gt;</c> …. <see cref="Content"/> is null where its inside is no
/// wikitext, and where the tag is empty; <see cref="Inner"/> is the inside in any case.
/// </summary>
public sealed record ExtensionSyntax(HtmlTag Tag, TextSpan Inner, Fragment? Content, TextSpan Span) : InlineSyntax(Span)
{
    public string Name => Tag.Name;

    /// <summary>Text of the source that shows as it stands.</summary>
    public static ExtensionSyntax Raw(TextSpan span) => new(new HtmlTag("nowiki", false, false, [], TextSpan.FromLength(span.Start, 0)), span, null, span);
}

using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Lowers elements whose text is shown as it stands. MediaWiki keeps <c>&lt;pre&gt;</c> from conversion where it sees both of its tags, and looks between
/// two <c>-{</c> only; <c>-{…}-</c> itself means the same as anywhere.
/// </summary>
internal static class PreformattedText
{
    public static Preformatted Lower(PageLowering page, ExtensionSyntax extension)
    {
        var inner = InnerOf(page, extension.Inner);
        ImmutableArray<Inline> content = extension.Name == "pre" && page.Source.Slice(inner).IndexOf("-{") >= 0
            ? ReadVariants(page, inner)
            : [HtmlLowering.Kept([new TextRun(extension.Name == "pre" ? TextOf(page, inner).TrimEnd('\n') : page.Source.Slice(inner).ToString()) { Span = inner }])];
        return new Preformatted(content) { Span = extension.Span };
    }

    /// <summary>Without the line end behind the start tag and those before the end tag.</summary>
    private static TextSpan InnerOf(PageLowering page, TextSpan span)
    {
        var text = page.Source.Slice(span);
        var start = text.StartsWith("\n") ? 1 : 0;
        return new TextSpan(span.Start + start, span.Start + Math.Max(start, text.TrimEnd('\n').Length));
    }

    private static ImmutableArray<Inline> ReadVariants(PageLowering page, TextSpan span)
    {
        var lowered = ImmutableArray.CreateBuilder<Inline>();
        var (shown, position) = (RawText.ShownOf(page.Source, span), span.Start);
        while (Next(page, new TextSpan(position, span.End), shown) is { } variant)
        {
            AddText(page, shown.Within(new TextSpan(position, variant.Span.Start)), lowered);
            VariantLowering.LowerInto(page, lowered, variant);
            position = variant.Span.End;
        }

        AddText(page, shown.Within(new TextSpan(position, span.End)), lowered);
        return lowered.DrainToImmutable();
    }

    private static VariantSyntax? Next(PageLowering page, TextSpan span, ImmutableArray<TextSpan> shown)
    {
        var text = page.Source.Slice(span);
        var start = text.IndexOf("-{");
        var length = start < 0 ? -1 : text[(start + 2)..].IndexOf("}-");
        if (length < 0)
        {
            return null;
        }

        var inside = TextSpan.FromLength(span.Start + start + 2, length);
        var content = new Fragment(page.Source, inside, [.. shown.Within(inside).Select(part => new Piece(part))], 1) { IsRaw = true };
        return VariantReader.Read(content, new TextSpan(inside.Start - 2, inside.End + 2));
    }

    private static void AddText(PageLowering page, IEnumerable<TextSpan> parts, ImmutableArray<Inline>.Builder into) =>
        into.AddRange(parts.Select(part => new TextRun(Entities.Decode(page.Source.Slice(part).ToString())) { Span = part }));

    private static string TextOf(PageLowering page, TextSpan span) => Entities.Decode(string.Concat(RawText.ShownOf(page.Source, span).Select(part => page.Source.Slice(part).ToString())));
}

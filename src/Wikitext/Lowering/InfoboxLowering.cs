using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;
using MongoliaEdition.Wikitext.Templates;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Sets the arguments of a template whose own words are not in the source: pictures as figures, the rest as a table of names, as they are written, and
/// values as wikitext. Arguments that only concern layout are left out.
/// </summary>
internal static class InfoboxLowering
{
    public static OpaqueBlock Lower(PageLowering page, TemplateSyntax template)
    {
        var caption = CaptionOf(page, template, out var captioned);
        var arguments = ReadableOf(template).Where(argument => argument != captioned).ToArray();
        var pictures = InfoboxPictures.Find(page, arguments);
        var rows = arguments.Where(argument => !pictures.IsUsed(argument)).Select(argument => RowOf(page, argument));
        Block[] table = [new Table(caption, [.. rows]) { Span = template.Span }];
        return new OpaqueBlock(template.Name, [.. pictures.Figures, .. table]) { Span = template.Span };
    }

    /// <summary>The same, folded, for templates of unknown meaning.</summary>
    public static OpaqueBlock LowerFolded(PageLowering page, TemplateSyntax template)
    {
        ImmutableArray<TableRow> rows = [.. ReadableOf(template).Select(argument => RowOf(page, argument))];
        return new OpaqueBlock(template.Name, rows.IsEmpty ? [] : [new Table([], rows) { Span = template.Span }]) { Span = template.Span, IsFolded = !rows.IsEmpty };
    }

    /// <summary>Of arguments of the same name the last one counts.</summary>
    private static IEnumerable<ArgumentSyntax> ReadableOf(TemplateSyntax template) => template.Arguments
        .Where((argument, index) => !argument.Value.IsBlank && !LayoutArguments.IsLook(argument.Name, argument.Value.Raw)
            && !template.Arguments.Skip(index + 1).Any(later => later.Name == argument.Name && !later.Value.IsBlank));

    private static ImmutableArray<Inline> CaptionOf(PageLowering page, TemplateSyntax template, out ArgumentSyntax? captioned)
    {
        var kind = template.Meaning is { Kind: TemplateKind.Infobox } meaning ? meaning[TemplateKey.Caption] : TemplateKinds.DefaultOf(TemplateKind.Infobox, TemplateKey.Caption);
        var value = kind is null ? null : template.ArgumentOf(kind);
        captioned = template.Arguments.FirstOrDefault(argument => argument.Value == value);
        var caption = value is null ? kind is null ? [] : page.LowerPattern(template, kind) : page.Inlines.LowerFlow(value);
        return caption.IsEmpty ? [WrittenWords.Of(template.Name, template.Span)] : caption;
    }

    private static TableRow RowOf(PageLowering page, ArgumentSyntax argument)
    {
        var value = ValueOf(page, argument.Value);
        TableCell[] cells = argument.IsPositional ? [value with { ColumnSpan = 2 }] : [LabelOf(argument), value];
        return new TableRow([.. cells]) { Span = argument.Span };
    }

    private static TableCell LabelOf(ArgumentSyntax argument) =>
        new(true, [new TextRun(argument.Name) { Span = new Text.TextSpan(argument.Span.Start, argument.Value.Span.Start) }], []) { Span = argument.Span };

    /// <summary>A value of several lines may be a list or a table, and is one that begins like one.</summary>
    private static TableCell ValueOf(PageLowering page, Fragment value) => value.Raw.Contains('\n', StringComparison.Ordinal) || value.Raw[0] is '*' or '#' or ':' or ';'
        ? new TableCell(false, [], page.Blocks.Lower(value.ReadBlocks())) { Span = value.Span }
        : new TableCell(false, page.Inlines.LowerFlow(value), []) { Span = value.Span };
}

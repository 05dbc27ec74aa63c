using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Wikitext.Citations;

/// <summary>Sets single values of a citation.</summary>
internal sealed class CitationSetter(CitationFields fields, CitationWording wording, int position, SourceLanguage? language)
{
    public CitationWording Wording { get; } = wording;

    /// <summary>The value of a role, marked with its language where that is not Chinese; empty where there is none.</summary>
    public ImmutableArray<Inline> Value(string role) => fields[role] is { } field ? Value(field) : [];

    public ImmutableArray<Inline> Value(CitationField field) => Foreign(field.Content, field.Text);

    /// <summary>The value of a role within the words of a key.</summary>
    public ImmutableArray<Inline> Worded(string role, string key) =>
        fields[role] is { } field ? Wording.Set(key, Value(field)) : [];

    /// <summary>The value of a role within the words of a key, of whatever language: a file format.</summary>
    public ImmutableArray<Inline> Named(string role, string key) =>
        fields[role] is { } field ? Wording.Set(key, field.Content) : [];

    /// <summary>The quotation of a source. Its marks belong to its language.</summary>
    public ImmutableArray<Inline> Quotation() => fields["quote"] is { } field
        ? Foreign(new CitationWording(SourceLanguage.IsForeign(field.Text), position).Set(QuotationMarks.KeyFor(field.Text), field.Content), field.Text)
        : [];

    /// <summary>The value of a role as a number with its counter (第…頁), or as it stands where it is more than a number.</summary>
    public ImmutableArray<Inline> Counted(string role)
    {
        if (fields[role] is not { } field)
        {
            return [];
        }

        var digits = CountedValue.DigitsOf(field.Text);
        return digits switch
        {
            0 => Value(field),
            _ when digits < field.Text.Length => Wording.Set(role, Shorten(field.Content, digits)),
            _ => Wording.Set(role, field.Content),
        };
    }

    /// <summary>The people of a role, each as the source names them.</summary>
    public ImmutableArray<Inline> People(string role) => Wording.Join("between-names",
        [.. fields.Numbers(role, $"{role}-last", $"{role}-first").Select(number => Person(role, number))]);

    private ImmutableArray<Inline> Person(string role, int number)
    {
        var name = fields[role, number] is { } whole
            ? Value(whole)
            : FamilyNameFirst(fields[$"{role}-last", number], fields[$"{role}-first", number]);
        return fields[$"{role}-link", number] is { } page && !RunningText.HasLink(name)
            ? [new Link(new ArticleTarget(page.Raw.Replace('_', ' ')), name) { Span = RunningText.SpanOf(name) }]
            : name;
    }

    private ImmutableArray<Inline> FamilyNameFirst(CitationField? family, CitationField? given)
    {
        var text = family?.Text + given?.Text;
        var order = new CitationWording(SourceLanguage.IsForeign(text), position);
        return Foreign(order.Join("name-order", family?.Content ?? [], given?.Content ?? []), text);
    }

    private ImmutableArray<Inline> Foreign(ImmutableArray<Inline> content, string text) =>
        SourceLanguage.TagOf(text, language) is { } tag && content is not [ForeignText]
            ? [new ForeignText(tag, content) { Span = RunningText.SpanOf(content) }]
            : content;

    // "2nd" counts as 2; letters of an ordinal stand in one run with their number.
    private static ImmutableArray<Inline> Shorten(ImmutableArray<Inline> content, int digits) =>
        content is [TextRun run] ? [run.Slice(0, digits)] : content;
}

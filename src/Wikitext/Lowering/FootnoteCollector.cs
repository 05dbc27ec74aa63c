using System.Collections.Immutable;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Parsing;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Lowering;

/// <summary>
/// Numbers footnotes in the order of their first marker, by group. Content may come with a later marker of the same name, or from
/// the list at the end; the first content counts. A list tells what came since the one before it of the same group (Cite's ReferenceStack), so that
/// behind it a new part of the group begins.
/// </summary>
internal sealed class FootnoteCollector(PageLowering page)
{
    private readonly List<string> _groups = [];
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Group, string Name), Entry> _named = [];
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);

    /// <summary>A marker, and the content where it has one.</summary>
    public FootnoteMarker Mark(string group, string? name, Fragment? content, TextSpan span)
    {
        var entry = EntryOf(PartOf(group), name, span);
        var marker = Mark(group, entry, span);
        Define(entry, content, span);
        return marker;
    }

    private FootnoteMarker Mark(string group, Entry entry, TextSpan span)
    {
        group = PartOf(group);
        if (entry.Markers++ == 0)
        {
            var entries = EntriesOf(group);
            entries.Add(entry);
            entry.Number = entries.Count;
        }

        return new FootnoteMarker(group, entry.Number, entry.Markers) { Span = span };
    }

    /// <summary>The same where the content is read before the marker is, so that notes in it have the lower numbers: a function's arguments come first.</summary>
    public FootnoteMarker MarkBehindContent(string group, string? name, Fragment? content, TextSpan span)
    {
        if (content is not { IsBlank: false } || (name is not null && _named.ContainsKey((PartOf(group), name))))
        {
            return Mark(group, name, content, span);
        }

        var entry = new Entry(name, span);
        Define(entry, content, span);
        if (name is not null)
        {
            _named.TryAdd((PartOf(group), name), entry);
        }

        return Mark(group, entry, span);
    }

    /// <summary>The same for words that no fragment of the source holds.</summary>
    public FootnoteMarker Mark(string group, string name, ImmutableArray<Inline> words, TextSpan span)
    {
        var marker = Mark(group, name, null, span);
        _named[(group, name)].Content = words;
        return marker;
    }

    /// <summary>
    /// Content without a marker, in the list of footnotes or in an invisible template. Only a list shows it where no marker follows.
    /// </summary>
    public void Define(string group, string name, Fragment? content, TextSpan span, bool isListed)
    {
        var entry = EntryOf(PartOf(group), name, span);
        entry.IsListed |= isListed;
        Define(entry, content, span);
    }

    /// <summary>Content that goes on where another footnote ends.</summary>
    public void Continue(string group, string name, Fragment content, TextSpan span)
    {
        var entry = EntryOf(PartOf(group), name, span);
        if (!entry.IsDefined)
        {
            // Nothing to go on from: the list shows it for itself.
            var own = new Entry(null, span) { IsListed = true, Definition = content, Content = page.Inlines.LowerFlow(content) };
            _named.Add((PartOf(group), $"{name}\n{span.Start}"), own);
            return;
        }

        entry.Content = [.. entry.Content, new TextRun(" "), .. page.Inlines.LowerFlow(content)];
    }

    /// <summary>Where a list stands; nothing if it has nothing to tell.</summary>
    public ImmutableArray<FootnoteList> List(string group, TextSpan span)
    {
        var part = PartOf(group);
        NumberListed(part);
        if (!_entries.ContainsKey(part))
        {
            return [];
        }

        _parts[group] = _parts.GetValueOrDefault(group, 1) + 1;
        return [new FootnoteList(part) { Span = span }];
    }

    public ImmutableArray<FootnoteGroup> ToGroups()
    {
        foreach (var group in _named.Keys.Select(key => key.Group).Distinct().ToList())
        {
            NumberListed(group);
        }

        return [.. _groups.Select(group => new FootnoteGroup(group, [.. _entries[group].Select(ToFootnote)]))];
    }

    private string PartOf(string group) => FootnoteGroup.PartOf(group, _parts.GetValueOrDefault(group, 1));

    /// <summary>What only the list defines comes last.</summary>
    private void NumberListed(string group)
    {
        foreach (var (_, entry) in _named.Where(pair => pair.Key.Group == group && pair.Value is { Number: 0, IsListed: true }))
        {
            EntriesOf(group).Add(entry);
            entry.Number = EntriesOf(group).Count;
        }
    }

    private Footnote ToFootnote(Entry entry)
    {
        var content = entry.Content;
        if (!entry.IsDefined)
        {
            content = [new EditorialMark(EditorialMarkKind.UndefinedNote)];
            page.Report(entry.Name is null ? WikitextDiagnostics.RefusedReference : WikitextDiagnostics.UndefinedReference, entry.Span, entry.Name);
        }

        return new Footnote(entry.Number, entry.Name, content, entry.Markers, entry.Span) { Children = entry.Children };
    }

    private void Define(Entry entry, Fragment? content, TextSpan span)
    {
        if (content is null || content.IsBlank)
        {
            return;
        }

        if (entry.IsDefined)
        {
            ReportRedefinition(entry, content, span);
            return;
        }

        (entry.Definition, entry.Span) = (content, span);
        (entry.Content, entry.Children) = content.MayHoldBlocks() ? ListLowering.Part(page, content.ReadItem()) : (page.Inlines.LowerFlow(content), []);
    }

    private void ReportRedefinition(Entry entry, Fragment content, TextSpan span)
    {
        if (entry.Definition?.IsWrittenAs(content) == false)
        {
            page.Report(WikitextDiagnostics.RedefinedReference, span, entry.Name);
        }
    }

    private Entry EntryOf(string group, string? name, TextSpan span)
    {
        if (name is null)
        {
            return new Entry(null, span);
        }

        if (!_named.TryGetValue((group, name), out var entry))
        {
            entry = new Entry(name, span);
            _named.Add((group, name), entry);
        }

        return entry;
    }

    private List<Entry> EntriesOf(string group)
    {
        if (!_entries.TryGetValue(group, out var entries))
        {
            _entries.Add(group, entries = []);
            _groups.Add(group);
        }

        return entries;
    }

    private sealed class Entry(string? name, TextSpan span)
    {
        public string? Name { get; } = name;

        public TextSpan Span { get; set; } = span;

        public int Number { get; set; }

        public int Markers { get; set; }

        public bool IsDefined => Definition is not null || !Content.IsEmpty;

        public bool IsListed { get; set; }

        public Fragment? Definition { get; set; }

        public ImmutableArray<Inline> Content { get; set; } = [];

        public ImmutableArray<Block> Children { get; set; } = [];
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Planning;

/// <summary>The editors' texts in one script: as they wrote them in that script, else converted. Safe to share between threads.</summary>
internal sealed class EditorsTexts(EditionConverter converter, Script script)
{
    // Names stand on many pages.
    private readonly ConcurrentDictionary<string, string> _converted = new(StringComparer.Ordinal);

    // By the very text, which goes when nobody has it any more.
    private readonly ConditionalWeakTable<RichText, RichText> _texts = [];

    public Script Script => script;

    public string Of(PerScript<string> text) => text.Find(Script) ?? Of(text.Nearest(Script));

    public string Of(string text) => _converted.GetOrAdd(text, static (text, own) => own.Converter.Convert(text, own.Script), (Converter: converter, Script: script));

    public string? OfOptional(PerScript<string>? text) => text is null ? null : Of(text);

    public DateText Of(Edtf date) => DateText.Of(date, Of(date.Display));

    public ImmutableArray<Block> Of(PerScript<RichText> text) =>
        text.Find(Script)?.Blocks ?? _texts.GetValue(text.Nearest(Script), written => new RichText(converter.Convert(written.Blocks, script))).Blocks;

    public ImmutableArray<Block> OfOptional(PerScript<RichText>? text) => text is null ? [] : Of(text);
}

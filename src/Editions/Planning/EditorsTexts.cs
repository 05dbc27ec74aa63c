using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Planning;

/// <summary>What editors wrote, in one script: their own words where they wrote it in that script, else converted.</summary>
internal sealed record EditorsTexts(EditionConverter Converter, Script Script)
{
    public string Of(Bilingual<string> text) => text.For(Script) ?? Of(text.Authored);

    public string Of(string text) => Converter.Convert(text, Script);

    public string? OfOptional(Bilingual<string>? text) => text is null ? null : Of(text);

    public DateText Of(Edtf date) => DateText.Of(date, Of(date.Display));

    public ImmutableArray<Block> Of(Bilingual<RichText> text) =>
        text.For(Script)?.Blocks ?? Converter.Convert(text.Authored.Blocks, Script);

    public ImmutableArray<Block> OfOptional(Bilingual<RichText>? text) => text is null ? [] : Of(text);
}

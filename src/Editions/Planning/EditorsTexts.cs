using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Dates;

namespace MongoliaEdition.Editions.Planning;

/// <summary>The editors' texts in one script: as they wrote them in that script, else converted.</summary>
internal sealed record EditorsTexts(EditionConverter Converter, Script Script)
{
    public string Of(PerScript<string> text) => text.Find(Script) ?? Of(text.Nearest(Script));

    public string Of(string text) => Converter.Convert(text, Script);

    public string? OfOptional(PerScript<string>? text) => text is null ? null : Of(text);

    public DateText Of(Edtf date) => DateText.Of(date, Of(date.Display));

    public ImmutableArray<Block> Of(PerScript<RichText> text) =>
        text.Find(Script)?.Blocks ?? Converter.Convert(text.Nearest(Script).Blocks, Script);

    public ImmutableArray<Block> OfOptional(PerScript<RichText>? text) => text is null ? [] : Of(text);
}

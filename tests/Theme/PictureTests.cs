using System.Globalization;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Theme;

public class PictureTests
{
    [Theory, Spec("Theme/Specs/pictures.md")]
    public void A_picture_is_as_large_as_its_bytes_say(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        var shelf = PictureShelf.Load(InputWith(Convert.FromBase64String(spec["bytes"])), [Item], diagnostics);

        var found = shelf.Values.Select(Describe).Concat(diagnostics.ToSorted().Select(problem => problem.Code));
        Assert.Equal([spec["size"]], found);
    }

    private static MediaItem Item { get; } = new()
    {
        File = "Picture.png",
        Image = "picture.png",
        Location = Location.OfFile("input/media.yml"),
    };

    private static InputFolder InputWith(byte[] picture) =>
        new("input", [KeyValuePair.Create("media/picture.png", new ReadOnlyMemory<byte>(picture))]);

    private static string Describe(Picture picture) =>
        string.Create(CultureInfo.InvariantCulture, $"{picture.Width} × {picture.Height} {picture.File.Path.Split('.')[^1]}");
}

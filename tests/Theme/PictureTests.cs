using System.Globalization;
using System.Text;
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
        if (spec.Has("svg"))
        {
            PictureShelf.Load(InputWith("picture.svg", Encoding.UTF8.GetBytes(spec["svg"])), [Item with { Image = "picture.svg" }], diagnostics);
            Assert.Equal(spec["told"], string.Join('\n', diagnostics.ToSorted().Select(problem => $"{problem.Location.Start} {problem.Code} {problem.Message.Split(": ", 2)[^1]}")));
            return;
        }

        if (spec.Has("named"))
        {
            var bytes = Convert.FromBase64String(spec["bytes"]).Concat(new byte[int.Parse(spec["and zeros"], CultureInfo.InvariantCulture)]);
            PictureShelf.Load(InputWith(spec["named"], [.. bytes]), [Item with { Image = spec["named"] }], diagnostics);
            Assert.Equal(spec["told"], string.Join('\n', diagnostics.ToSorted().Select(problem => $"{problem.Code} {problem.Notes[0].Text}")));
            return;
        }

        var shelf = PictureShelf.Load(InputWith("picture", Convert.FromBase64String(spec["bytes"])), [Item], diagnostics);

        var found = shelf.Values.Select(Describe).Concat(diagnostics.ToSorted().Select(problem => problem.Code));
        Assert.Equal([spec["size"]], found);
    }

    private static MediaItem Item { get; } = new()
    {
        File = "Picture.png",
        Image = "picture",
        Location = Location.OfFile("input/media.yml"),
    };

    private static InputFolder InputWith(string name, byte[] picture) =>
        new("input", [KeyValuePair.Create("media/" + name, new ReadOnlyMemory<byte>(picture))]);

    private static string Describe(Picture picture) =>
        string.Create(CultureInfo.InvariantCulture, $"{picture.Width} × {picture.Height} {picture.File.Path.Split('.')[^1]}");
}

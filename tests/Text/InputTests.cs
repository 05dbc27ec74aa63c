using System.Text;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Text;

public class InputTests
{
    [Theory, Spec("Text/Specs/bytes.md")]
    public void Bytes_are_read_as_UTF_8(SpecCase spec)
    {
        var diagnostics = new DiagnosticBag();
        var read = Utf8Reader.Read("a", Convert.FromHexString(spec["bytes"].Replace(" ", "", StringComparison.Ordinal)), diagnostics);

        Assert.Equal(spec["text"], read.Content);
        Assert.Equal(spec["told"], string.Join(", ", diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Start} {Short(d)}")));
    }

    [Theory, Spec("Text/Specs/encodings.md")]
    public void Another_encoding_is_named(SpecCase spec)
    {
        var bytes = spec.Has("bytes") ? Convert.FromHexString(spec["bytes"].Replace(" ", "", StringComparison.Ordinal)) : Saved(spec["text"], spec["saved as"]);
        var diagnostics = new DiagnosticBag();
        Utf8Reader.Read("a", bytes, diagnostics);

        var told = diagnostics.ToSorted().FirstOrDefault(d => d.Code == TextDiagnostics.OtherEncoding.Code)?.Message ?? "probably UTF-8;";
        Assert.Equal(spec["read as"], told.Split("probably ")[1].Split(';')[0]);
    }

    [Theory, Spec("Text/Specs/input.md")]
    public void A_folder_holds_what_counts(SpecCase spec)
    {
        if (spec.Has("counts"))
        {
            Assert.Equal(spec["counts"], InputFolder.Counts(spec["name"]) ? "yes" : "no");
            return;
        }

        var folder = new InputFolder("in", spec["files"].Split(' ').Select(name => KeyValuePair.Create(name, ReadOnlyMemory<byte>.Empty)));
        if (spec.Has("found"))
        {
            Assert.Equal(spec["found"], string.Join(' ', folder.FilesIn(spec["in"], spec["ending"])));
            return;
        }

        var changed = folder.With(spec["put"], new byte[] { 65 }, spec["shown as"] is { Length: > 0 } path ? path : null);
        Assert.Equal(spec["names"], string.Join(' ', changed.Names));
        Assert.Equal(spec["paths"], string.Join(' ', changed.Names.Select(changed.DisplayPath)));
        Assert.All(changed.Names, name => Assert.Equal(name == spec["put"] ? 1 : 0, changed.Bytes(name).Length));
    }

    [Fact]
    public void A_file_put_back_is_known_by_its_name_again()
    {
        var folder = new InputFolder("in", []).With("a", default, "new").With("b", default, "newer").With("a", default);

        Assert.Equal(["in/a", "newer"], folder.Names.Select(folder.DisplayPath));
    }

    private static byte[] Saved(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (name, isMarked) = encoding.EndsWith(" unmarked", StringComparison.Ordinal) ? (encoding[..^9], false) : (encoding, encoding.StartsWith("utf-16", StringComparison.Ordinal));
        var known = Encoding.GetEncoding(name);
        return isMarked ? [.. known.Preamble, .. known.GetBytes(text)] : known.GetBytes(text);
    }

    private static string Short(Diagnostic diagnostic) => diagnostic.Code == TextDiagnostics.MoreInvalidUtf8.Code
        ? diagnostic.Message.Split(' ')[0] + " more"
        : diagnostic.Message.Split("byte(s) ")[1].Split(" are")[0].Replace("at byte offset", "at", StringComparison.Ordinal);
}

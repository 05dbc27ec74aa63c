using System.Text;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>The theme's embedded files, by path.</summary>
internal static class ThemeResources
{
    private const string Prefix = "theme/";

    /// <summary>The paths below a folder, given with a trailing slash, in ordinal order.</summary>
    public static IEnumerable<string> In(string folder) =>
        typeof(ThemeResources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);

    public static Stream Open(string path) =>
        typeof(ThemeResources).Assembly.GetManifestResourceStream(Prefix + path)
        ?? throw new InvalidOperationException($"'{path}' is not embedded in the theme.");

    public static byte[] ReadBytes(string path)
    {
        using var stream = Open(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string ReadText(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using System.Globalization;
using System.Text;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;

namespace MongoliaEdition.Apparatus.Writing;

/// <summary>Writes wiki.lock.yml, a line for each thing that was fetched, ordered, so that diffs are readable.</summary>
public static class WikiLockText
{
    private const string Remark = "# 取自維基的條目、圖片和作者名單，各是哪一版。由 fetch 指令寫成，不要手改。\n";

    public static string Write(WikiLock wiki)
    {
        var text = new StringBuilder(EditionSchemas.Modeline("wiki-lock", "")).Append('\n').Append(Remark);
        if (wiki.Page is { } page)
        {
            text.Append("page:\n");
            Lines(text, ("title", page.Title), ("id", page.Id), ("revision", page.Revision), ("timestamp", page.Timestamp), ("sha256", page.Sha256), ("address", page.Address));
        }

        List(text, "expansions", wiki.Expansions.OrderBy(item => item.File, StringComparer.Ordinal), item =>
        [
            ("template", item.Template), ("use", item.Use), ("revision", item.Revision), ("file", item.File), ("sha256", item.Sha256),
        ]);
        List(text, "files", wiki.Files.OrderBy(item => item.File, StringComparer.Ordinal), item =>
        [
            ("file", item.File), ("image", item.Image), ("sha1", item.Sha1), ("sha256", item.Sha256),
            ("author", item.Author), ("licence", item.Licence), ("source", item.Source),
        ]);
        if (wiki.Credits is { } credits)
        {
            text.Append(CultureInfo.InvariantCulture, $"contributors:\n  anonymous: {credits.Anonymous}\n  names:{(credits.Names.IsEmpty ? " []" : "")}\n");
            credits.Names.ToList().ForEach(name => text.Append("    - ").Append(YamlText.Of(name)).Append('\n'));
        }

        return text.ToString();
    }

    private static void List<T>(StringBuilder text, string key, IEnumerable<T> items, Func<T, (string Key, string? Value)[]> pairs)
    {
        var entries = items.Select(pairs).ToList();
        text.Append(entries.Count > 0 ? key + ":\n" : "");
        entries.ForEach(entry => text.Append("  - {").AppendJoin(", ", Written(entry)).Append("}\n"));
    }

    private static void Lines(StringBuilder text, params ReadOnlySpan<(string Key, string? Value)> pairs) =>
        Written(pairs).ForEach(line => text.Append("  ").Append(line).Append('\n'));

    // Between braces a comma ends a plain scalar, so every value is quoted.
    private static List<string> Written(ReadOnlySpan<(string Key, string? Value)> pairs)
    {
        var written = new List<string>();
        foreach (var (key, value) in pairs)
        {
            if (value is not null)
            {
                written.Add($"{key}: {YamlText.Quoted(value)}");
            }
        }

        return written;
    }
}

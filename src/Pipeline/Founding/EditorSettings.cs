using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Schemas;

namespace MongoliaEdition.Pipeline.Founding;

/// <summary>Settings of an editor's program: which schema each file has, whether or not its first line says so.</summary>
internal static class EditorSettings
{
    public static string Json { get; } = $$"""
        {
          "yaml.schemas": {
        {{string.Join(",\n", EditionSchemas.All.Select(schema => Line(schema.FileName)))}}
          },
          "files.eol": "\n",
          "files.encoding": "utf8"
        }

        """;

    private static string Line(string schema) => $"    \"./schema/{schema}\": \"/{FilesOf(schema[..schema.IndexOf('.', StringComparison.Ordinal)])}\"";

    private static string FilesOf(string name) => name switch
    {
        "document" => "documents/*.yml",
        "note" => "notes/*.yml",
        "term" => "glossary/*.yml",
        "wiki-lock" => WikiLock.FileName,
        _ => name + ".yml",
    };
}

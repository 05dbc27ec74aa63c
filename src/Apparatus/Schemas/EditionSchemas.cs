using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Shapes;

namespace MongoliaEdition.Apparatus.Schemas;

/// <summary>The JSON Schemas (draft 07) with which text editors complete and check the YAML files.</summary>
public static class EditionSchemas
{
    /// <summary>Every schema with its file name, sorted by name.</summary>
    public static ImmutableArray<(string FileName, string Json)> All { get; } =
    [
        Schema("blocks", "各段的代號 blocks.yml", BlockMapShape.Shape),
        Schema("chronology", "年表 chronology.yml", ListFileShapes.Chronology),
        Schema("conversion", "轉換規則 conversion.yml", ListFileShapes.Conversion),
        Schema("document", "文件 documents/ID.yml", DocumentShape.Shape),
        Schema("edition", "本版設定 edition.yml", EditionShape.Shape),
        Schema("media", "圖片 media.yml", ListFileShapes.Media),
        Schema("note", "編者注 notes/ID.yml", NoteShape.Shape),
        Schema("references", "文獻 references.yml", ReferenceShape.Shape),
        Schema("status", "地位一覽 status.yml", StatusShape.Shape),
        Schema("templates", "模板的意思 templates.yml", TemplateShape.Shape),
        Schema("term", "詞條 glossary/ID.yml", TermShape.Shape),
        Schema("wiki-lock", "取自維基者 wiki.lock.yml", WikiLockShape.Shape),
    ];

    /// <summary>The line that declares the schema of a YAML file.</summary>
    /// <param name="schema">The schema's name: <c>note</c>.</param>
    /// <param name="folder">The relative path from the file to the input folder: empty or <c>../</c>.</param>
    public static string Modeline(string schema, string folder) =>
        $"# yaml-language-server: $schema={folder}schema/{FileName(schema)}";

    private static string FileName(string name) => name + ".schema.json";

    private static (string FileName, string Json) Schema(string name, string title, Shape shape) =>
        (FileName(name), Schemas.JsonSchemaWriter.Write(title, shape));
}

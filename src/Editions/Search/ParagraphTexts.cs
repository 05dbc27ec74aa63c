using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Numbering;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;

namespace MongoliaEdition.Editions.Search;

/// <summary>The texts of the paragraphs as a script file, for readers of another script who ask for one of them.</summary>
public static class ParagraphTexts
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Create(ScriptEdition edition)
    {
        using var script = new LentBuffer();
        script.Write(Encoding.UTF8.GetBytes($"(window.editionTexts ??= {{}})[\"{edition.Script.Tag}\"] = "));
        using (var json = new Utf8JsonWriter(script, Options))
        {
            json.WriteStartObject();
            foreach (var block in BlockTree.Descendants(edition.Article.Blocks).Where(block => BlockIds.KindOf(block.Id) == "p"))
            {
                json.WriteString(block.Id, TextFlow.TextOf(BlockTree.ContentOf(block)));
            }

            json.WriteEndObject();
        }

        script.Write(";\n"u8);
        return OutputFile.Asset("texts", "js", "text/javascript", script.ToArray());
    }
}

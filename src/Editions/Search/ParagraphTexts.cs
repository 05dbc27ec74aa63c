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
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Create(ScriptEdition edition)
    {
        var texts = BlockTree.Descendants(edition.Article.Blocks)
            .Where(block => BlockIds.KindOf(block.Id) == "p")
            .ToDictionary(block => block.Id, block => TextFlow.TextOf(BlockTree.ContentOf(block)));
        var script = $"(window.editionTexts ??= {{}})[{JsonSerializer.Serialize(edition.Script.Tag)}] = {JsonSerializer.Serialize(texts, Options)};\n";
        return OutputFile.Asset("texts", "js", "text/javascript", Encoding.UTF8.GetBytes(script));
    }
}

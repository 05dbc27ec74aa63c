using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Loading;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Conversion.Folding;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Tests.SpecTables;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Xunit;

namespace MongoliaEdition.Tests.Article;

public partial class NeutralityTests
{
    private static readonly (string Where, string Text)[] OwnWords = [.. Texts(LoadApparatus()).Select(OwnVoice)];

    [Theory, Spec("Article/Specs/neutrality.md")]
    public void The_editors_say_it_only_as_a_quotation(SpecCase spec)
    {
        var word = ScriptFolding.KeyOf(spec["word"]);

        Assert.Empty(OwnWords.Where(own => own.Text.Contains(word, StringComparison.Ordinal)).Select(own => own.Where));
    }

    private static EditorialApparatus LoadApparatus()
    {
        var files = Directory.EnumerateFiles(Repository.Path("input"), "*", SearchOption.AllDirectories);
        return ApparatusLoader.Load(
            new InputFolder("input", files.Select(file => KeyValuePair.Create(
                Path.GetRelativePath(Repository.Path("input"), file).Replace('\\', '/'),
                new ReadOnlyMemory<byte>(File.ReadAllBytes(file))))),
            new DiagnosticBag());
    }

    private static IEnumerable<(string Where, string? Text)> Texts(EditorialApparatus apparatus) =>
    [
        .. apparatus.Notes.SelectMany(note => Both("note " + note.Id, note.Body)),
        .. apparatus.Glossary.SelectMany(entry => Both("entry " + entry.Id, entry.Definition)),
        .. apparatus.Glossary.SelectMany(entry => entry.ScopeNote is { } scope ? Both("entry " + entry.Id, scope) : []),
        .. apparatus.Chronology.Select(item => ("event " + item.Id, (string?)item.Label.First)),
        .. apparatus.Documents.SelectMany(document => document.Articles.SelectMany(article => Both($"document {document.Id}, {article.Id}", article.Digest))),
        .. from document in apparatus.Documents
           from text in new[] { document.Variants, document.Note, document.Seen }
           where text is not null
           from own in Both("document " + document.Id, text)
           select own,
        .. from lane in apparatus.Status
           from change in lane.Changes
           from text in new[] { change.State, change.Brief }
           where text is not null
           select ("status " + lane.Id, (string?)text.First),
        .. apparatus.Media.Select(item => ("figure " + item.File, item.Caption?.First)),
        .. apparatus.Pages.SelectMany(page => Both("page " + page.Id, page.Body)),
    ];

    private static IEnumerable<(string Where, string? Text)> Both(string place, PerScript<RichText> text) =>
        from version in text.Values
        select (place, (string?)TextOf(version));

    private static string TextOf(RichText text)
    {
        var document = new Document { Source = new SourceText("", ""), Blocks = text.Blocks };
        return string.Join('\n', FlowCollector.Collect(document).Select(flow => TextFlow.Of(flow.Content).Text));
    }

    private static (string Where, string Text) OwnVoice((string Where, string? Text) text) =>
        (text.Where, ScriptFolding.KeyOf(Quoted().Replace(text.Text ?? "", "〇")));

    [GeneratedRegex("「[^」]*」|『[^』]*』|《[^》]*》|“[^”]*”")]
    private static partial Regex Quoted();
}

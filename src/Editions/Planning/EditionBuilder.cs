using System.Collections.Frozen;
using System.Collections.Immutable;
using MongoliaEdition.Anchoring.Placing;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Documents.Wikis;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Marking;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pictures;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Editions.Planning;

/// <summary>
/// Makes the edition of one script:
/// <list type="number">
/// <item>convert the article with its marks;</item>
/// <item>prepare it for pages: passages of notes and links;</item>
/// <item>look up the places of notes, entries and events in it;</item>
/// <item>convert the editors' texts.</item>
/// </list>
/// </summary>
internal sealed class EditionBuilder(EditionMaterial material)
{
    private readonly AnnotatedDocument _annotated = material.Annotated;
    private readonly EditorialApparatus _apparatus = material.Apparatus;
    private readonly OutsideAddresses _outside = new(Wiki.Of(material.Apparatus.Settings.Source.Url));
    private readonly PerScript<EditorsTexts> _texts = material.Memory.TextsOf(material);

    public ScriptEdition Build(Script script, DiagnosticBag diagnostics)
    {
        var texts = _texts[script];
        var published = _annotated.Notes.Select(placed => placed.Note).Where(NoteBuilder.IsPublished).Select(note => note.Id).ToFrozenSet(StringComparer.Ordinal);
        var converted = material.Memory.ArticleOf(material, script, published, diagnostics);
        var article = converted.Document;
        var works = WorkBuilder.Build(_apparatus.Bibliography, texts);
        var documents = DocumentBuilder.Build(_apparatus.Documents, texts, works, _annotated.Glossary);
        var noteBuilder = new NoteBuilder(texts, converted, new PassageMarking(published), new CitationBuilder(texts, works, documents), _annotated.Glossary);
        var notes = noteBuilder.Build(_annotated.Notes);
        var terms = new TermBuilder(texts, _texts, noteBuilder, converted.Occurrences, notes);
        return new ScriptEdition
        {
            Script = script,
            Title = texts.Of(_apparatus.Settings.Title),
            Description = texts.OfOptional(_apparatus.Settings.Description),
            Source = Source(texts),
            Outside = _outside,
            Categories = [.. article.Categories.Select(category => new WikiPage(texts.Of(category.Name), _outside.Of(new ArticleTarget("Category:" + category.Name))))],
            NavigationBoxes = [.. BlockTree.Descendants(article.Blocks).OfType<NavigationBox>().Select(box => new WikiPage(texts.Of(box.Name), _outside.Of(new ArticleTarget("Template:" + box.Name))))],
            Article = article,
            Flows = converted.Flows,
            BlockPlaces = converted.Places,
            Contents = converted.Contents,
            Notes = notes,
            Displaced = [.. _annotated.Displaced.Select(note => new DisplacedNote(note.Id, note.Type, texts.Of(note.Target.Exact)))],
            Glossary = terms.Build(_annotated.Glossary),
            Chronology = new EventBuilder(texts, converted.Places, noteBuilder).Build(_apparatus.Chronology, _annotated.Events),
            Actors = Actors(texts),
            Status = StatusBuilder.Build(_apparatus.Status, texts, noteBuilder.Sources),
            Documents = documents,
            Bibliography = works,
            Versions = [.. _apparatus.Settings.Versions.OrderByDescending(version => version.Date, StringComparer.Ordinal).Select(version => new VersionChanges(version.Version, version.Date, texts.OfOptional(version.Changes)))],
            Figures = Figures(texts),
            EditorsPages = [.. _apparatus.Pages.Select(page => new EditorsPage(page.Id, texts.Of(page.Title), texts.Of(page.Body)))],
            Withdrawn = [.. _apparatus.Withdrawn.Select(gone => new WithdrawnContent(gone.Kind, gone.Id, texts.Of(gone.Name)))],
        };
    }

    private ImmutableArray<NamedActor> Actors(EditorsTexts texts)
    {
        var acting = _apparatus.Chronology.SelectMany(item => item.Actors).ToHashSet(StringComparer.Ordinal);
        return [.. _apparatus.Settings.Actors.Where(actor => acting.Contains(actor.Id)).Select(actor => new NamedActor(actor.Id, texts.Of(actor.Label)))];
    }

    private ArticleSource Source(EditorsTexts texts)
    {
        var source = _apparatus.Settings.Source;
        return source with { Title = texts.Of(source.Title), Project = texts.Of(source.Project) };
    }

    private FrozenDictionary<string, FigureText> Figures(EditorsTexts texts) =>
        _apparatus.Media.DistinctBy(item => item.File).ToFrozenDictionary(
            item => item.File,
            item => new FigureText(
                texts.OfOptional(item.Caption), item.IsCaptionByEditor, texts.OfOptional(item.AlternativeText), item.Credit, item.Licence)
            {
                Source = item.Source,
                Picture = material.Pictures.GetValueOrDefault(item.File),
            },
            StringComparer.Ordinal);
}

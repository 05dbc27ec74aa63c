using System.Collections.Immutable;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>
/// Reads all of the editors' files, treating them as untrusted.
/// <list type="number">
/// <item>report files that are not read;</item>
/// <item>read each file: characters, YAML, the shape of its values, Markdown;</item>
/// <item>check the references between files.</item>
/// </list>
/// </summary>
public static class ApparatusLoader
{
    /// <summary>What could be read. After errors it may be incomplete, but what it contains is valid.</summary>
    public static EditorialApparatus Load(InputFolder input, DiagnosticBag diagnostics) => Load(input, new FileMemory(), diagnostics);

    /// <param name="memory">Kept by the host between loads.</param>
    public static EditorialApparatus Load(InputFolder input, FileMemory memory, DiagnosticBag diagnostics)
    {
        var context = new LoadingContext(input, new DiagnosticBag());
        var apparatus = Load(context, memory);
        diagnostics.AddRange(ProblemLimit.Apply(WithoutUnread(context.Diagnostics.ToSorted())));
        return apparatus;
    }

    /// <summary>Of a file in another encoding nothing else is told: nothing of it was read.</summary>
    private static ImmutableArray<Diagnostic> WithoutUnread(ImmutableArray<Diagnostic> sorted)
    {
        var unread = sorted.Where(IsOfEncoding).Select(diagnostic => diagnostic.Location.Path).ToHashSet(StringComparer.Ordinal);
        return sorted.RemoveAll(diagnostic => unread.Contains(diagnostic.Location.Path) && !IsOfEncoding(diagnostic));
    }

    private static bool IsOfEncoding(Diagnostic diagnostic) => diagnostic.Descriptor == TextDiagnostics.OtherEncoding;

    /// <summary>What converts texts: the rules and the glossary, and the settings if there are any. Nothing else is read.</summary>
    public static EditorialApparatus LoadRules(InputFolder input, DiagnosticBag diagnostics)
    {
        var (context, memory) = (new LoadingContext(input, diagnostics), new FileMemory());
        var settings = EditionReader.Read(input.Contains(EditionReader.FileName) ? context : new LoadingContext(input, new DiagnosticBag())).Settings;
        return Unpublished.TakeOut(new EditorialApparatus
        {
            Settings = settings,
            Glossary = ReadFolder(InputFiles.Glossary, TermReader.Read, context, memory),
            ConversionRules = ReadList("conversion.yml", ListFileShapes.Conversion, null, ConversionRuleReader.Read, context, memory),
        });
    }

    private static EditorialApparatus Load(LoadingContext context, FileMemory memory)
    {
        // They hold most of what there is to read.
        var apart = new LoadingContext(context.Input, new DiagnosticBag());
        var folders = Task.Run(() => ReadFolders(apart, memory));
        InputFiles.ReportUnread(context.Input, context.Diagnostics);
        InputFiles.ReportAlike(context.Input, context.Diagnostics);
        var (bibliography, knowsSources) = ReadWhole("references.yml", ReferenceShape.Shape, "id", (map, _) => ReferenceReader.Read(map), context, memory);
        var (settings, knowsActors) = memory.Read([EditionReader.FileName], EditionReader.Read, context);
        var wiki = memory.Read([WikiLock.FileName], WikiLockReader.Read, context);
        var apparatus = new EditorialApparatus
        {
            Settings = settings with { Contributors = wiki.Credits, Source = settings.Source with { IsAsFetched = WikiLockReader.Names(wiki, settings.Source.Revision, context.Input) } },
            Chronology = ReadList("chronology.yml", ListFileShapes.Chronology, "id", ChronologyReader.Read, context, memory),
            Status = ReadList(StatusReader.FileName, StatusShape.Shape, "id", StatusReader.Read, context, memory),
            Bibliography = bibliography,
            ConversionRules = ReadList("conversion.yml", ListFileShapes.Conversion, null, ConversionRuleReader.Read, context, memory),
            Media = LockedMedia.AddTo(MediaReader.ReadAll(context), wiki, context),
            Wiki = wiki,
            Expansions = LockedExpansions.Read(wiki, context),
            Templates = memory.Read([TemplateReader.FileName], TemplateReader.Read, context),
            Pages = ReadPages(context, memory),
            Blocks = memory.Read([BlockMap.FileName], BlockMapReader.Read, context),
        };

        var (notes, glossary, documents) = folders.GetAwaiter().GetResult();
        context.Add(apart);
        apparatus = apparatus with { Notes = notes, Glossary = glossary, Documents = documents };
        apparatus = apparatus with { Links = WrittenLinks.Of(apparatus, context) };
        Check(apparatus, knowsActors, knowsSources, context);
        return Unpublished.TakeOut(apparatus);
    }

    /// <summary>What only shows when everything is read.</summary>
    private static void Check(EditorialApparatus apparatus, bool knowsActors, bool knowsSources, LoadingContext context)
    {
        CheckMentions(apparatus, knowsActors, knowsSources, context);
        ArticleCheck.Check(apparatus, context.Diagnostics);
        SourceCheck.Check(apparatus, context.Diagnostics);
        BroaderCheck.Check(apparatus.Glossary, context.Diagnostics);
        NoteTargetCheck.Check(apparatus.Notes, context.Diagnostics);
        MapFrameCheck.Check(apparatus, context.Diagnostics);
        RuleChecks.Check(apparatus.ConversionRules, context);
        MediaReader.ReportUnused([.. apparatus.Media.Select(item => item.Image), .. apparatus.Wiki.Files.Select(file => file.Image)], context);
        DraftCheck.Check(apparatus, context.Mentions, context.Diagnostics);
    }

    private static (ImmutableArray<Note> Notes, ImmutableArray<GlossaryEntry> Glossary, ImmutableArray<PrimaryDocument> Documents) ReadFolders(
        LoadingContext context, FileMemory memory) =>
        (ReadFolder(InputFiles.Notes, NoteReader.Read, context, memory),
         ReadFolder(InputFiles.Glossary, TermReader.Read, context, memory),
         ReadFolder(InputFiles.Documents, DocumentReader.Read, context, memory));

    private static ImmutableArray<T> ReadFolder<T>(
        string folder, Func<string, string, LoadingContext, T?> read, LoadingContext context, FileMemory memory)
        where T : class
    {
        var files = InputFiles.WithIds(context, folder, ".yml").ToList();
        return [.. files.Zip(memory.ReadEach(files, read, context)).Where(pair => TextRules.IsId(pair.First.Id)).Select(pair => pair.Second).OfType<T>()];
    }

    private static ImmutableArray<T> ReadList<T>(string name, ListShape shape, string? key, Func<YamlMap, LoadingContext, T?> read, LoadingContext context, FileMemory memory)
        where T : class => ReadWhole(name, shape, key, read, context, memory).Entries;

    private static (ImmutableArray<T> Entries, bool IsComplete) ReadWhole<T>(
        string name, ListShape shape, string? key, Func<YamlMap, LoadingContext, T?> read, LoadingContext context, FileMemory memory)
        where T : class => memory.Read([name], own => ListFileReader.Read(name, shape, key, map => read(map, own), own), context);

    private static ImmutableArray<EditorialPage> ReadPages(LoadingContext context, FileMemory memory)
    {
        foreach (var file in context.Input.FilesIn(InputFiles.Pages, PageFiles.Extension))
        {
            if (PageFiles.ScriptOf(file) is { } script && PageFiles.CommonOf(file, script) is var common && !context.Input.Contains(common))
            {
                context.Diagnostics.Add(LoadingDiagnostics.TwinWithoutPage.At(Location.OfFile(context.Input.DisplayPath(file)), common));
            }
        }

        return
        [
            .. from page in InputFiles.WithIds(context, InputFiles.Pages, PageFiles.Extension).ToList()
               let value = memory.Read(PageFiles.Of(page.Id), own => PageReader.Read(page.Id, page.File, own), context)
               where value is not null && TextRules.IsId(page.Id)
               select value,
        ];
    }

    private static void CheckMentions(EditorialApparatus apparatus, bool knowsActors, bool knowsSources, LoadingContext context)
    {
        var sources = apparatus.Bibliography.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var actors = apparatus.Settings.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        new MentionCheck(knowsActors ? actors : null, IdsIn(InputFiles.Glossary, context), IdsIn(InputFiles.Notes, context), IdsIn(InputFiles.Documents, context), knowsSources ? sources : null)
            .Check(context.Mentions, context.Diagnostics);
    }

    private static HashSet<string> IdsIn(string folder, LoadingContext context) =>
        context.Input.FilesIn(folder, ".yml").Select(file => file[(folder.Length + 1)..^".yml".Length]).ToHashSet(StringComparer.Ordinal);
}

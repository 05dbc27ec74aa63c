using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>The files expected in an input folder. Files that would be ignored are reported, so that a misnamed note is not silently lost.</summary>
internal static class InputFiles
{
    public const string Notes = "notes";
    public const string Glossary = "glossary";
    public const string Documents = "documents";
    public const string Pages = "pages";
    public const string Media = "media";
    public const string Expansions = "expansions";
    public const string Schema = "schema";

    private static readonly string[] TopFiles =
    [
        "article.wiki", BlockMap.FileName, EditionReader.FileName, "chronology.yml", "references.yml", "conversion.yml", "media.yml", StatusReader.FileName,
        TemplateReader.FileName, WikiLock.FileName,
    ];

    private static readonly string[] YamlExtensions = [".yaml", ".yml", ".json"];
    private static readonly string[] MarkdownExtensions = [".markdown", ".md", ".txt"];

    /// <summary>The files of a folder by id, in order; names that are not valid ids are reported.</summary>
    public static IEnumerable<(string Id, string File)> WithIds(LoadingContext context, string folder, string extension)
    {
        foreach (var file in context.Input.FilesIn(folder, extension))
        {
            var id = file[(folder.Length + 1)..^extension.Length];
            if (extension == PageFiles.Extension && PageFiles.ScriptOf(file) is not null)
            {
                continue;
            }

            if (!TextRules.IsId(id))
            {
                Report(context.Input, file, context.Diagnostics, LoadingDiagnostics.InvalidFileName, id);
            }
            else if (FileNames.Problem(id) is { } problem)
            {
                context.Diagnostics.Add(LoadingDiagnostics.ImpossibleName.At(Location.OfFile(context.Input.DisplayPath(file)), id, problem));
            }

            yield return (id, file);
        }
    }

    public static void ReportUnread(InputFolder input, DiagnosticBag diagnostics)
    {
        foreach (var name in input.Names)
        {
            var parts = name.Split('/');
            if (ExpectedExtension(parts) is { } extension && !name.EndsWith(extension, StringComparison.Ordinal))
            {
                Report(input, name, diagnostics, LoadingDiagnostics.WrongExtension, extension);
            }
            else if (!IsKnown(parts))
            {
                ReportUnknown(input, name, diagnostics);
            }
        }
    }

    public static void ReportAlike(InputFolder input, DiagnosticBag diagnostics)
    {
        foreach (var alike in input.Names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(names => names.ToList()))
        {
            diagnostics.AddRange(alike.Skip(1).Select(name => LoadingDiagnostics.NamesAlike.At(Location.OfFile(input.DisplayPath(name)), alike[0])));
        }
    }

    private static bool IsKnown(string[] parts) => parts switch
    {
        [.., "README.md"] or ["netlify.toml"] => true,
        [var file] => TopFiles.Contains(file),
        [Notes or Glossary or Documents, var file] => file.EndsWith(".yml", StringComparison.Ordinal),
        [Pages, var file] => file.EndsWith(PageFiles.Extension, StringComparison.Ordinal),
        [Expansions, var file] => file.EndsWith(LockedExpansions.Extension, StringComparison.Ordinal),
        [Media or Schema, _] => true,
        _ => false,
    };

    /// <summary>The correct suffix for a name that looks like a file to be read; null for any other.</summary>
    private static string? ExpectedExtension(string[] parts) => parts switch
    {
        [Notes or Glossary or Documents, var file] when HasExtension(file, YamlExtensions) => ".yml",
        [Pages, var file] when HasExtension(file, MarkdownExtensions) => ".md",
        [var file] when HasExtension(file, YamlExtensions) && TopFiles.Any(known => Stem(known) == Stem(file)) => ".yml",
        _ => null,
    };

    private static bool HasExtension(string file, string[] extensions) =>
        extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string Stem(string file) => file.Split('.')[0];

    private static void ReportUnknown(InputFolder input, string name, DiagnosticBag diagnostics)
    {
        var diagnostic = LoadingDiagnostics.UnknownFile.At(Location.OfFile(input.DisplayPath(name)));
        diagnostics.Add(diagnostic.WithNote(name switch
        {
            _ when Spelling.Nearest(name, TopFiles) is { } nearest => $"did you mean '{nearest}'?",
            _ when name.StartsWith(Notes + "/", StringComparison.Ordinal) => "notes lie directly in notes/, one file each: notes/ID.yml",
            _ when name.StartsWith(Glossary + "/", StringComparison.Ordinal) => "entries lie directly in glossary/, one file each: glossary/ID.yml",
            _ when name.StartsWith(Documents + "/", StringComparison.Ordinal) => "documents lie directly in documents/, one file each: documents/ID.yml",
            _ => "read are article.wiki, blocks.yml, edition.yml, notes/*.yml, glossary/*.yml, documents/*.yml, chronology.yml, references.yml, conversion.yml, media.yml, status.yml, templates.yml, wiki.lock.yml, media/*, expansions/*.wiki, pages/*.md",
        }));
    }

    private static void Report(InputFolder input, string name, DiagnosticBag diagnostics, DiagnosticDescriptor descriptor, string argument) =>
        diagnostics.Add(descriptor.At(Location.OfFile(input.DisplayPath(name)), argument));
}

using System.Collections.Immutable;
using System.Text;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Links;
using MongoliaEdition.Editions.Pages;
using MongoliaEdition.Theme.Drawing;
using MongoliaEdition.Theme.Rendering;

namespace MongoliaEdition.Theme.Books;

/// <summary>Writes the parts of a book: once to learn what stands where, and once with the addresses that follow from it.</summary>
internal static class BookBinder
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string Assets = "assets/";
    private const string Images = "images/";

    /// <summary>
    /// The cover without its title: many shelves show no drawings, and show the title beside it. Letters would need a font of each script, which a build
    /// does not have.
    /// </summary>
    private static OutputFile Ground { get; } = new("cover.png", "image/png", ThemeResources.ReadBytes("Books/cover.png"));

    private static string Style => string.Join('\n', ThemeResources.In("Books/css/").Select(ThemeResources.ReadText));

    public static BoundBook Bind(SitePlan plan, Book book)
    {
        var map = new VolumeMap(plan.Settings.BaseUrl, ImageOf);
        foreach (var part in book.Parts)
        {
            BindPages(map, plan, part);
            Write(plan, book, part, map);
        }

        var (files, edition, words) = (book.Parts.Select(part => Write(plan, book, part, map)).ToImmutableArray(), book.Editions.First, Words.Of(book.Script));
        return new BoundBook(
            book, BookNames.TitleOf(book), EditionWords.WhatItIs(edition, plan), words["book.access"], files, Ground,
            [Cover(book), .. Pictures(plan, files), new OutputFile("book.css", "text/css", Encoding.UTF8.GetBytes(Style))]);
    }

    /// <summary>Where a page of the site begins in the book: the first part that has any of it counts.</summary>
    private static void BindPages(VolumeMap map, SitePlan plan, BookPart part)
    {
        IEnumerable<(string? Path, string Id)> pages = part switch
        {
            SectionPart => [(Addresses.Reading(part.Edition.Script), "")],
            ParallelPart parallel => [(parallel.Page.Path, ""), .. parallel.Page.Editions.Scripts.Select(script => (Addresses.Reading(script), ""))],
            NotesPart => [(plan.PagesOf<NotesPage>(part.Edition.Script).FirstOrDefault()?.Path, "")],
            GlossaryPart glossary =>
            [
                (plan.PagesOf<GlossaryPage>(part.Edition.Script)[0].Path, ""),
                .. glossary.Entries.Select(entry => (entry.Path, BookGlossary.PrefixOf(entry).TrimEnd('-'))),
            ],
            PagePart page => [(page.Page.Path, "")],
            _ => [],
        };
        foreach (var (path, id) in pages)
        {
            map.Bind(path ?? "", part.File, id);
        }
    }

    private static OutputFile Write(SitePlan plan, Book book, BookPart part, VolumeMap map)
    {
        var (bytes, links) = MarkupWriter.Draw(
            new BookDocument { Plan = plan, Book = book, Part = part },
            new MarkupForm(MarkupSyntax.Xml) { Volume = new BoundFile(map, part.File) },
            Declaration);
        return new OutputFile(part.File, "application/xhtml+xml", bytes) { Links = links };
    }

    private static OutputFile Cover(Book book)
    {
        var (bytes, _) = MarkupWriter.Draw(
            new CoverDrawing { Book = book }, new MarkupForm(MarkupSyntax.Xml) { Volume = new BoundFile(new VolumeMap(null, _ => null), "") }, Declaration);
        return new OutputFile("cover.svg", "image/svg+xml", bytes);
    }

    private static string? ImageOf(string path) => path.StartsWith(Assets, StringComparison.Ordinal) ? Images + path[Assets.Length..] : null;

    private static IEnumerable<OutputFile> Pictures(SitePlan plan, ImmutableArray<OutputFile> files)
    {
        var used = files.SelectMany(file => file.Links!.References).Where(reference => reference.Element == "img").Select(reference => reference.Address).ToHashSet(StringComparer.Ordinal);
        return plan.Assets.Select(asset => asset with { Path = ImageOf(asset.Path)! }).Where(asset => used.Contains(asset.Path));
    }
}

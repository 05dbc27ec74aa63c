using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Editions.Books;

/// <summary>The edition as a book for reading devices.</summary>
/// <param name="Name">The name of its file, without folder and extension.</param>
/// <param name="Editions">One, or two side by side.</param>
/// <param name="IsVertical">Whether its lines run from top to bottom.</param>
public sealed record Book(string Name, PerScript<ScriptEdition> Editions, bool IsVertical, ImmutableArray<BookPart> Parts)
{
    public Script Script => Editions.Scripts[0];
}

/// <summary>A part of a book, in a file of its own.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Edition">The edition whose text it has.</param>
public abstract record BookPart(string File, ScriptEdition Edition);

public sealed record CoverPart(string File, ScriptEdition Edition) : BookPart(File, Edition);

/// <summary>Title, source and licence.</summary>
public sealed record TitlePart(string File, ScriptEdition Edition) : BookPart(File, Edition);

/// <summary>The table of contents, which is the book's navigation as well.</summary>
public sealed record ContentsPart(string File, ScriptEdition Edition) : BookPart(File, Edition);

/// <summary>A section of the article, followed by its notes.</summary>
/// <param name="Entry">Null for the text before the first heading.</param>
public sealed record SectionPart(string File, ScriptEdition Edition, ImmutableArray<Block> Blocks, ContentsEntry? Entry) : BookPart(File, Edition);

/// <summary>A section of the article in two scripts.</summary>
public sealed record ParallelPart(string File, ParallelPage Page, ImmutableArray<ParallelRow> Rows) : BookPart(File, Page.Editions.First);

/// <summary>A group of the article's footnotes.</summary>
/// <param name="HasNotes">Whether the editors' notes on them follow.</param>
public sealed record FootnotesPart(string File, ScriptEdition Edition, FootnoteGroup Group, bool HasNotes) : BookPart(File, Edition);

/// <summary>The editors' notes: their passages, or where the text has two scripts, the notes themselves.</summary>
public sealed record NotesPart(string File, ScriptEdition Edition, bool IsWhole) : BookPart(File, Edition);

/// <summary>The entries of a kind.</summary>
public sealed record GlossaryPart(string File, ScriptEdition Edition, ImmutableArray<TermPage> Entries) : BookPart(File, Edition);

/// <summary>What stands on a page of the site.</summary>
public sealed record PagePart(string File, ScriptPage Page) : BookPart(File, Page.Edition);

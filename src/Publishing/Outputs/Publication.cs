using System.Collections.Immutable;
using MongoliaEdition.Editions;
using MongoliaEdition.Editions.Books;
using MongoliaEdition.Editions.Models;
using MongoliaEdition.Editions.Pages;

namespace MongoliaEdition.Publishing.Outputs;

/// <summary>What an output works from: the plan, how to render pages, and the files of the outputs before it.</summary>
public sealed record Publication(SitePlan Plan, PageRenderer Renderer, ImmutableArray<OutputFile> Files);

/// <summary>Renders pages, so that outputs need not know the theme.</summary>
/// <param name="AllAsync">Every page of the plan, with its assets.</param>
/// <param name="One">One page, which need not be in the plan.</param>
public sealed record PageRenderer(
    Func<SitePlan, CancellationToken, Task<ImmutableArray<OutputFile>>> AllAsync, Func<SitePlan, PageModel, OutputFile> One)
{
    /// <summary>Whether only paths and links are asked for, so that files need no bytes.</summary>
    public bool IsForLinks { get; init; }

    /// <summary>Writes the parts of a book.</summary>
    public Func<SitePlan, Book, BoundBook> Book { get; init; } = (_, _) => throw new InvalidOperationException("No books are bound here.");

    /// <summary>Writes the edition of a script as one file of HTML.</summary>
    public Func<SitePlan, ScriptEdition, string, OutputFile> OneFile { get; init; } = (_, _, _) => throw new InvalidOperationException("No pages are bound here.");
}

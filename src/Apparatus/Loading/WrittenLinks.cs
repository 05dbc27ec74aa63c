using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Finds the links to pages among all that was mentioned.</summary>
internal static partial class WrittenLinks
{
    /// <summary>Without those to the page of a file that could not be read: its own errors are enough.</summary>
    public static ImmutableArray<WrittenLink> Of(EditorialApparatus apparatus, LoadingContext context)
    {
        var read = apparatus.Glossary.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var documents = apparatus.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var pages = apparatus.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        return [.. context.Mentions.Where(mention => mention.Kind == MentionKind.Page && !IsOfBrokenFile(mention.Id)).Select(mention => new WrittenLink(mention.Id, mention.Location))];

        bool IsOfBrokenFile(string address) =>
            (EntryPage().Match(address) is { Success: true } entry && !read.Contains(entry.Groups[1].Value) && context.Input.Contains($"{InputFiles.Glossary}/{entry.Groups[1].Value}.yml"))
            || (DocumentPage().Match(address) is { Success: true } document && !documents.Contains(document.Groups[1].Value) && context.Input.Contains($"{InputFiles.Documents}/{document.Groups[1].Value}.yml"))
            || (OwnPage().Match(address) is { Success: true } own && !pages.Contains(own.Groups[1].Value) && context.Input.Contains($"{InputFiles.Pages}/{own.Groups[1].Value}.md"));
    }

    [GeneratedRegex("^glossary/([a-z0-9-]+)\\.html")]
    private static partial Regex EntryPage();

    [GeneratedRegex("^documents/([a-z0-9-]+)\\.html")]
    private static partial Regex DocumentPage();

    [GeneratedRegex("^([a-z0-9-]+)/index\\.html")]
    private static partial Regex OwnPage();
}

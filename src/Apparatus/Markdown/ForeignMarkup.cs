using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MongoliaEdition.Apparatus.Context;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Markdown;

/// <summary>
/// Finds what editors are used to from wikitext, from other kinds of Markdown and from their input method, and what readers would see as
/// it stands. Code is not looked at.
/// </summary>
internal static partial class ForeignMarkup
{
    private static readonly ImmutableArray<Habit> Habits =
    [
        new(Footnote(), MarkdownDiagnostics.Footnote, "", "say it in the text, name a work under citations, or write a note of its own and link to it: [words](note:ID)"),
        new(WikiLink(), MarkdownDiagnostics.ForeignMarkup, "a link of wikitext", "[words](term:ID), [words](note:ID) or [words](https://…)"),
        new(WikiAddress(), MarkdownDiagnostics.ForeignMarkup, "a link of wikitext", "[words](https://…)"),
        new(WikiEmphasis(), MarkdownDiagnostics.ForeignMarkup, "emphasis of wikitext", "*emphasis* or **strong**"),
        new(WikiTemplate(), MarkdownDiagnostics.ForeignMarkup, "a template of wikitext", "say in words what it would show"),
        new(WikiVariant(), MarkdownDiagnostics.ForeignMarkup, "conversion markup of wikitext", "write the text in both scripts, or a rule in conversion.yml"),
        new(WikiHeading(), MarkdownDiagnostics.ForeignMarkup, "a heading of wikitext", "on a page: ## words; a note has no headings"),
        new(WikiIndent(), MarkdownDiagnostics.ForeignMarkup, "an indented line of wikitext", "> begins a quotation, - an item of a list; a paragraph is not indented"),
        new(Table(), MarkdownDiagnostics.ForeignMarkup, "a table", "write a list, or sentences"),
        new(Strike(), MarkdownDiagnostics.ForeignMarkup, "struck text", "leave it out, or say in words what is withdrawn"),
        new(Task(), MarkdownDiagnostics.ForeignMarkup, "an item to be ticked", "write a plain item: - words"),
        new(Callout(), MarkdownDiagnostics.ForeignMarkup, "a call-out", "write a plain quotation: > words"),
        new(WideLink(), MarkdownDiagnostics.ForeignMarkup, "a link with full-width brackets", "[words](term:ID), all four brackets in ASCII"),
        new(WideEmphasis(), MarkdownDiagnostics.ForeignMarkup, "emphasis with full-width asterisks", "*emphasis* or **strong**, in ASCII"),
        new(WideStart(), MarkdownDiagnostics.ForeignMarkup, "a full-width sign at the beginning of a line", "'- ' for an item, '> ' for a quotation, '## ' for a heading of a page, in ASCII"),
        new(BrokenLink(), MarkdownDiagnostics.ForeignMarkup, "no link", "[words](term:ID), without spaces from ']' to ')'"),
        new(BareTarget(), MarkdownDiagnostics.ForeignMarkup, "no link", "[words](term:ID) or [words](note:ID)"),
    ];

    public static void Report(MarkdownText text, MarkdownDocument document, LoadingContext context)
    {
        ReportUnused(text, document, context);
        var (shown, told) = (Shown(text.Text, document), new bool[text.Text.Length]);
        foreach (var habit in Habits)
        {
            for (var match = habit.Pattern.Match(shown); match.Success; match = match.NextMatch())
            {
                var place = told.AsSpan(match.Index, match.Length);
                if (!place.Contains(true))
                {
                    place.Fill(true);
                    context.Diagnostics.Add(habit.Descriptor.At(text.LocationOf(match.Index, match.Index + match.Length), match.Value.Trim(), habit.What)
                        .WithNote(habit.Cure));
                }
            }
        }
    }

    /// <summary>Where an address for links is defined and no link uses it, its words are lost.</summary>
    private static void ReportUnused(MarkdownText text, MarkdownDocument document, LoadingContext context)
    {
        var used = new Lazy<HashSet<LinkReferenceDefinition?>>(() => [.. document.Descendants<LinkInline>().Select(link => link.Reference)]);
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(definition => definition.Label is not ['^', ..] && !used.Value.Contains(definition)))
        {
            var (start, end) = (definition.Span.Start, definition.Span.End + 1);
            context.Diagnostics.Add(MarkdownDiagnostics.ForeignMarkup.At(text.LocationOf(start, end), text.Text[start..Math.Min(end, text.Text.Length)], "an address that no link uses")
                .WithNote("[words](https://…)"));
        }
    }

    /// <summary>The text with spaces for what is code, HTML or a link's target, and for characters behind a backslash.</summary>
    private static string Shown(string text, MarkdownDocument document)
    {
        var shown = text.ToCharArray();
        foreach (var (start, end) in document.Descendants().Select(Hidden))
        {
            for (var i = Math.Max(start, 0); i <= end && i < shown.Length; i++)
            {
                shown[i] = shown[i] == '\n' ? '\n' : ' ';
            }
        }

        return Escape().Replace(new string(shown), "  ");
    }

    private static (int Start, int End) Hidden(MarkdownObject part) => part switch
    {
        CodeBlock or CodeInline or AutolinkInline or HtmlBlock or HtmlInline => (part.Span.Start, part.Span.End),
        LinkInline { Label: not ['^', ..] } link => (link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start, link.Span.End),
        LinkReferenceDefinition { Label: not ['^', ..] } => (part.Span.Start, part.Span.End),
        _ => (0, -1),
    };

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\[\^[^\]\s]+\](:.*)?")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"\[\[[^\]\n]+\]\]")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\[https?://[^\s\]]+ [^\]\n]+\](?!\()")]
    private static partial Regex WikiAddress();

    [GeneratedRegex(@"'{2,5}[^'\n]+'{2,5}")]
    private static partial Regex WikiEmphasis();

    [GeneratedRegex(@"\{\{[^{}\n]*\}\}|^\{\|.*$", RegexOptions.Multiline)]
    private static partial Regex WikiTemplate();

    [GeneratedRegex(@"-\{[^{}\n]*\}-")]
    private static partial Regex WikiVariant();

    [GeneratedRegex(@"^={2,6}[^=\n]+={2,6}[ ]*$", RegexOptions.Multiline)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"^[:;]+[^:;\s]", RegexOptions.Multiline)]
    private static partial Regex WikiIndent();

    [GeneratedRegex(@"^[ >]*\|.*\|[ ]*$", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"~~[^~\n]+~~")]
    private static partial Regex Strike();

    [GeneratedRegex(@"(?<=^[ >]*[-*+] )\[[ xX]\](?= )", RegexOptions.Multiline)]
    private static partial Regex Task();

    [GeneratedRegex(@"(?<=^ *> ?)\[![A-Za-z]+\]", RegexOptions.Multiline)]
    private static partial Regex Callout();

    [GeneratedRegex(@"\[[^\[\]\n]+\]（[^）\n]*）|［[^［］\n]+］[（(][^)）\n]*[)）]|\[[^\[\]\n]+\]\([^()\s]*）")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"＊{1,3}[^＊\n]+＊{1,3}")]
    private static partial Regex WideEmphasis();

    [GeneratedRegex(@"^[ ]*(?:＞|＃{1,6}|－|＊)[ 　]", RegexOptions.Multiline)]
    private static partial Regex WideStart();

    [GeneratedRegex(@"\[[^\[\]\n]+\] ?\( *(?:term|note|https?) *[:：][^)\n]*\)?|\[[^\[\]\n]+\]\[[^\[\]\n]*\]")]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"(?<![A-Za-z0-9/:.-])(?:term|note):[a-z0-9-]+")]
    private static partial Regex BareTarget();

    /// <param name="What">What the habit is of; empty where the descriptor says it.</param>
    private sealed record Habit(Regex Pattern, DiagnosticDescriptor Descriptor, string What, string Cure);
}

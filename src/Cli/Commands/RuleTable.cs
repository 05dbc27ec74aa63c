using System.Collections.Immutable;
using MongoliaEdition.Documents.Flows;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Documents.Tree;

namespace MongoliaEdition.Cli.Commands;

/// <summary>
/// Applies the rules of a page for one script as MediaWiki does with its table of them: what becomes of which words. A rule holds for the text behind it,
/// until another takes it back or says something else of the same words; for notes, which stand at the end, all do. Every form that a rule names is met in
/// the text and becomes that of the script; the left side of an arrow only where the arrow names the script's own variant.
/// </summary>
internal sealed class RuleTable(Script to, ImmutableArray<VariantRule> rules) : DocumentRewriter
{
    private readonly Dictionary<string, VariantForms> _forms = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _lengths = new(Comparer<int>.Create((one, other) => other.CompareTo(one)));
    private int _next;

    protected override FootnoteGroup RewriteGroup(FootnoteGroup group)
    {
        Take(int.MaxValue);
        return base.RewriteGroup(group);
    }

    protected override ImmutableArray<Inline> RewriteFlow(ImmutableArray<Inline> content, Flow flow) => rules.IsEmpty ? content : Apply(content);

    private ImmutableArray<Inline> Apply(ImmutableArray<Inline> content)
    {
        var applied = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    Take(run.Span.Start);
                    AddText(run, applied);
                    break;
                case VariantText variant when variant.Forms.For(to) is { IsConverted: true } form:
                    applied.AddRange(Apply(form.Content));
                    break;
                case VariantText:
                    applied.Add(inline);
                    break;
                default:
                    applied.Add(InlineTree.MapChildren(inline, Apply));
                    break;
            }
        }

        return applied.DrainToImmutable();
    }

    /// <summary>Of the words that begin at a place the longest ones count.</summary>
    private void AddText(TextRun run, ImmutableArray<Inline>.Builder into)
    {
        var start = 0;
        for (var i = 0; i < run.Value.Length;)
        {
            if (FormsAt(run.Value, i) is not { } found)
            {
                i++;
                continue;
            }

            AddPart(run, start, i, into);
            into.Add(new VariantText(found.Forms) { Span = run.Slice(i, found.Length).Span });
            start = i += found.Length;
        }

        AddPart(run, start, run.Value.Length, into);
    }

    private static void AddPart(TextRun run, int start, int end, ImmutableArray<Inline>.Builder into)
    {
        if (end - start == run.Value.Length)
        {
            into.Add(run);
        }
        else if (end > start)
        {
            into.Add(run.Slice(start, end - start));
        }
    }

    private (VariantForms Forms, int Length)? FormsAt(string text, int start)
    {
        var lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (start + length <= text.Length && lookup.TryGetValue(text.AsSpan(start, length), out var forms))
            {
                return (forms, length);
            }
        }

        return null;
    }

    /// <summary>Takes the rules that stand before an offset.</summary>
    private void Take(int end)
    {
        for (; _next < rules.Length && rules[_next].Span.Start < end; _next++)
        {
            foreach (var (from, content) in PairsOf(rules[_next].Forms))
            {
                Set(from, rules[_next].Removes ? null : content);
            }
        }
    }

    private void Set(string from, ImmutableArray<Inline>? content)
    {
        _forms.Remove(from);
        if (content is { } words && from.Length > 0)
        {
            _forms.Add(from, new VariantForms([new VariantForm("", words)]));
            _lengths.Add(from.Length);
        }
    }

    private IEnumerable<(string From, ImmutableArray<Inline> Content)> PairsOf(VariantForms forms)
    {
        if (forms.Own(to) is { } own)
        {
            foreach (var form in forms.Forms.Where(form => form.From is null))
            {
                yield return (TextFlow.TextOf(form.Content), own.Content);
            }
        }

        foreach (var form in forms.Forms.Where(form => form.From is not null && form.Variant == to.WikiVariants[0]))
        {
            yield return (form.From!, form.Content);
        }
    }
}

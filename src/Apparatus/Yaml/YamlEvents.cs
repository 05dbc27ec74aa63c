using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>
/// The parser's events one by one, with places in the file. They end at the first syntax error, which is reported, or at <see cref="Stop"/>.
/// </summary>
internal sealed class YamlEvents(SourceText source, TextSpan region, string text, DiagnosticBag diagnostics)
{
    private readonly Parser _parser = new(new StringReader(text));
    private TextSpan _last = new(region.Start, region.Start);
    private bool _stopped;

    /// <summary>Whether nothing has been lost so far.</summary>
    public bool IsComplete => !_stopped;

    public Location StartOfRegion => new(source, new TextSpan(region.Start, region.Start));

    /// <summary>The next event; null after the last one.</summary>
    public ParsingEvent? Next()
    {
        try
        {
            if (_stopped || !_parser.MoveNext() || _parser.Current is not { } current)
            {
                return null;
            }

            _last = SpanOf(current.Start, current.End);
            return current;
        }
        catch (YamlException problem)
        {
            Report(SpanOf(problem.Start, problem.End), problem.Message);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser loses its place on an unclosed [ or {, and on some escapes.
            Report(_last, "a bracket or brace is not closed, or something stands where it may not");
        }

        return null;
    }

    public void Stop() => _stopped = true;

    /// <summary>The next event of a kind, skipping all others; null if there is none.</summary>
    public T? SkipTo<T>()
        where T : ParsingEvent
    {
        var next = Next();
        while (next is not null and not T)
        {
            next = Next();
        }

        return next as T;
    }

    public Location LocationOf(ParsingEvent start) => new(source, TrimEnd(SpanOf(start.Start, start.End)));

    private void Report(TextSpan span, string reason)
    {
        _stopped = true;
        diagnostics.Add(SyntaxMistake.Explain(new Location(source, span), reason));
    }

    private TextSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp(region.Start + (int)start.Index, region.Start, region.End);
        return new TextSpan(from, Math.Clamp(region.Start + (int)end.Index, from, region.End));
    }

    /// <summary>A block scalar ends where the next key begins; its text ends earlier.</summary>
    private TextSpan TrimEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(source.Content[end - 1]))
        {
            end--;
        }

        return new TextSpan(span.Start, end);
    }
}

using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Wikitext;

/// <summary>
/// Reports what is wrong with a page. Of one code the first hundred are told and then their number: a page that is no wikitext at all
/// must not drown the reader, nor cost more to tell of than to read.
/// </summary>
internal sealed class WikitextReport(SourceText source, DiagnosticBag diagnostics)
{
    private const int MostOfOneCode = 100;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What lies behind the page, in an expansion, is not told: its editors cannot cure it.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments)
    {
        if (span.Start > source.Content.Length)
        {
            return;
        }

        span = new TextSpan(span.Start, Math.Min(span.End, source.Content.Length));
        var count = _counts.GetValueOrDefault(descriptor.Code) + 1;
        _counts[descriptor.Code] = count;
        if (count <= MostOfOneCode)
        {
            diagnostics.Add(descriptor.At(new Location(source, span), arguments));
        }
    }

    /// <summary>Tells how many were not told.</summary>
    public void Finish()
    {
        foreach (var (code, count) in _counts)
        {
            if (count > MostOfOneCode)
            {
                diagnostics.Add(WikitextDiagnostics.MoreOfOneCode.At(Location.Of(source), count - MostOfOneCode, code));
            }
        }
    }
}

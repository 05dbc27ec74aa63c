using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Pipeline;

/// <summary>Diagnostics on the input as a whole (ED040-ED059).</summary>
public static class PipelineDiagnostics
{
    public static readonly DiagnosticDescriptor ArticleMissing =
        new("ED040", Severity.Error, "there is no article: put its wikitext into this file");

    public static readonly DiagnosticDescriptor ArticleEmpty =
        new("ED041", Severity.Error, "the article is empty: put its wikitext into this file");

    public static readonly DiagnosticDescriptor AcceptedNothing = new("ED042", Severity.Warning,
        "nothing to accept: no warning {0} on a line with '{1}'; remove this entry, or correct its code or quote");

    public static readonly DiagnosticDescriptor StaleExpansion = new("ED043", Severity.Warning,
        "the article has this use of the template '{0}' no more, or says in templates.yml what it means; run 'fetch templates'");
}

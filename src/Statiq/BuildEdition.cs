using MongoliaEdition.Editions;
using MongoliaEdition.Pipeline;
using MongoliaEdition.Publishing.Disk;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;
using Statiq.Common;

namespace MongoliaEdition.Statiq;

/// <summary>Makes the edition's files of all input documents at once. Errors in the input are logged and end the pipeline before its output.</summary>
internal sealed class BuildEdition : Module
{
    private const string Input = "input";

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var options = new EditionOptions { BaseUrl = BaseUrlIn(context), CharactersOnly = context.Settings.GetBool("EditionCharactersOnly") };
        var run = await EditionPipeline.RunAsync(new InputFolder(Input, FilesIn(context)), options, context.CancellationToken);
        foreach (var diagnostic in run.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info))
        {
            Log(context, diagnostic);
        }

        return run.Succeeded
            ? run.Files.Append(OutputFolder.MarkerFile).Select(file => DocumentOf(file, context))
            : throw new ExecutionException($"The edition was not built: {DiagnosticReport.Summary(run.Diagnostics)}.");
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> FilesIn(IExecutionContext context)
    {
        foreach (var document in context.Inputs)
        {
            using var content = document.GetContentStream();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            yield return KeyValuePair.Create<string, ReadOnlyMemory<byte>>(document.Source.GetRelativeInputPath().FullPath, bytes.ToArray());
        }
    }

    /// <summary>Statiq's own settings, unless there is one of ours.</summary>
    private static string? BaseUrlIn(IExecutionContext context)
    {
        var settings = context.Settings;
        var scheme = settings.GetBool(Keys.LinksUseHttps) ? "https" : "http";
        var ofStatiq = settings.GetString(Keys.Host) is { Length: > 0 } host
            ? $"{scheme}://{host}/{settings.GetString(Keys.LinkRoot)?.Trim('/')}"
            : null;
        var address = settings.GetString("EditionBaseUrl") ?? ofStatiq;
        return address is null || BaseUrl.IsValid(address)
            ? BaseUrl.Normalize(address)
            : throw new ExecutionException($"'{address}' is no absolute http or https address.");
    }

    private static void Log(IExecutionContext context, Diagnostic diagnostic)
    {
        using var text = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Print(text, diagnostic);
        if (diagnostic.Severity == Severity.Error)
        {
            context.LogError(null, text.ToString().TrimEnd());
        }
        else
        {
            context.LogWarning(null, text.ToString().TrimEnd());
        }
    }

    private static IDocument DocumentOf(OutputFile file, IExecutionContext context) =>
        context.CreateDocument(new NormalizedPath(file.Path), new MemoryContent(file.Bytes.ToArray(), file.MediaType));
}

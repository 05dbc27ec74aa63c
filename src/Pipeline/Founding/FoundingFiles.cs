namespace MongoliaEdition.Pipeline.Founding;

/// <summary>The texts in Founding/Files.</summary>
internal static class FoundingFiles
{
    public static string Text(string name)
    {
        using var stream = typeof(FoundingFiles).Assembly.GetManifestResourceStream($"founding/{name}")
            ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }

    /// <summary>What the README says of a host; empty for none.</summary>
    public static string Guide(Hosting hosting) => hosting switch
    {
        Hosting.Netlify => Text("netlify.md"),
        Hosting.Github => Text("github.md"),
        _ => "",
    };

    /// <summary>The files that a host reads.</summary>
    public static IEnumerable<(string Name, string Text)> Of(Hosting hosting) => hosting switch
    {
        Hosting.Netlify => [("netlify.toml", Text("netlify.toml"))],
        Hosting.Github => [(".github/workflows/pages.yml", Text("pages.yml"))],
        _ => [],
    };
}

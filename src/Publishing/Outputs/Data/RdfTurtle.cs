using System.Collections.Immutable;
using System.Text;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>Writes statements as Turtle.</summary>
internal static class RdfTurtle
{
    public static string Write(ImmutableArray<RdfSubject> subjects)
    {
        var turtle = new StringBuilder();
        turtle.AppendJoin("", RdfPrefixes.All.Select(prefix => $"@prefix {prefix.Prefix}: <{prefix.Iri}> .\n"));
        foreach (var subject in subjects)
        {
            var said = subject.Statements.GroupBy(statement => statement.Property, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {string.Join(", ", group.Select(statement => TermOf(statement.Value)))}");
            turtle.Append($"\n<{subject.Iri}>\n  a {string.Join(", ", subject.Types)}");
            turtle.AppendJoin("", said.Select(statement => $" ;\n  {statement}")).Append(" .\n");
        }

        return turtle.ToString();
    }

    private static string TermOf(RdfTerm term) => term switch
    {
        { IsIri: true } => $"<{term.Value}>",
        { Language: { } language } => $"{Quote(term.Value)}@{language}",
        { DataType: { } type } => $"{Quote(term.Value)}^^{type}",
        _ => Quote(term.Value),
    };

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '\\' => "\\\\",
                '"' => "\\\"",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}

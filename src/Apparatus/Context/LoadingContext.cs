using MongoliaEdition.Apparatus.Shapes;
using MongoliaEdition.Apparatus.Yaml;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using MongoliaEdition.Text.Input;

namespace MongoliaEdition.Apparatus.Context;

/// <summary>Shared by all readers of a run: the files, the diagnostics, and the references between files.</summary>
internal sealed class LoadingContext(InputFolder input, DiagnosticBag diagnostics)
{
    public InputFolder Input { get; } = input;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Ids mentioned in files, to be checked once all files are read.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Reads a file of the input and compares it with its shape.</summary>
    public YamlFile ReadYaml(string name, Shape shape) => Check(Input.Read(name, Diagnostics), shape);

    /// <summary>The same; null for a file whose text need not be looked at, of which nothing is reported.</summary>
    public YamlFile? ReadYaml(string name, Shape shape, Predicate<string> unless)
    {
        var ofReading = new DiagnosticBag();
        var source = Input.Read(name, ofReading);
        if (unless(source.Content))
        {
            return null;
        }

        Diagnostics.AddRange(ofReading.ToSorted());
        return Check(source, shape);
    }

    private YamlFile Check(SourceText source, Shape shape)
    {
        var file = YamlReader.Read(source, Diagnostics);
        ShapeChecker.Check(file, shape, Diagnostics);
        return file;
    }

    /// <summary>What was found beside this one.</summary>
    public void Add(LoadingContext other)
    {
        Diagnostics.AddRange(other.Diagnostics.ToSorted());
        Mentions.AddRange(other.Mentions);
    }

    public string Mention(MentionKind kind, YamlScalar scalar)
    {
        if (TextRules.IsId(scalar.Text))
        {
            Mentions.Add(new Mention(kind, scalar.Text, scalar.Location));
        }

        return scalar.Text;
    }
}

/// <summary>A reference to something by id.</summary>
internal sealed record Mention(MentionKind Kind, string Id, Location Location);

internal enum MentionKind
{
    Actor,
    Document,
    Entry,
    Note,

    /// <summary>A page of the edition, by its address from the folder of the script.</summary>
    Page,
    Source,

    /// <summary>The note that another one stands on.</summary>
    TargetNote,
}

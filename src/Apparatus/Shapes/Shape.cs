using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>
/// Describes the allowed values of a YAML node. Both the checker and the JSON Schemas are derived from it.
/// </summary>
internal abstract record Shape
{
    /// <summary>The name of such a value in messages: "a list".</summary>
    public abstract string Noun { get; }
}

/// <summary>A scalar, taken as text whatever it looks like.</summary>
internal sealed record TextShape(TextRule? Rule = null) : Shape
{
    /// <summary>Whether editors may write only digits, which JSON Schema treats as a number.</summary>
    public bool MayLookLikeNumber { get; init; }

    /// <summary>The script of the key that the text is under; null if it may be in any script.</summary>
    public Script? WrittenIn { get; init; }

    /// <summary>Whether null is allowed.</summary>
    public bool IsNullable { get; init; }

    public override string Noun => "text";
}

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(ImmutableArray<string> Values) : Shape
{
    public static ChoiceShape Of<T>()
        where T : struct, Enum => new([.. ChoiceNames<T>.All]);

    public override string Noun => "one of the words " + string.Join(", ", Values);
}

/// <summary>A number in decimal notation.</summary>
internal sealed record NumberShape(double Minimum, double Maximum, bool IsInteger) : Shape
{
    public override string Noun => FormattableString.Invariant(
        $"a {(IsInteger ? "whole " : "")}number {(Maximum < int.MaxValue ? $"from {Minimum} to {Maximum}" : $"of at least {Minimum}")}");
}

/// <summary>True or false.</summary>
internal sealed record FlagShape : Shape
{
    public static ImmutableArray<string> Values { get; } = ["true", "false"];

    public override string Noun => "true or false";
}

internal sealed record ListShape(Shape Item) : Shape
{
    public override string Noun => "a list";
}

/// <summary>A mapping. Only <see cref="Fields"/> and, if given, <see cref="Others"/> are allowed in it.</summary>
internal sealed record MapShape(ImmutableArray<Field> Fields) : Shape
{
    /// <summary>Keys of which at least one is required; empty for no such rule.</summary>
    public ImmutableArray<string> AnyOf { get; init; } = [];

    /// <summary>Keys that are known by their form; null for none.</summary>
    public OtherKeys? Others { get; init; }

    public override string Noun => "a group of keys";

    public Field? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}

/// <param name="Description">Shown to editors while writing, in Chinese.</param>
internal sealed record Field(string Name, Shape Shape, string Description, bool IsRequired = false);

/// <summary>Keys of a regular expression's form, all with values of one shape.</summary>
internal sealed record OtherKeys(string Pattern, Shape Shape, string Description)
{
    /// <summary>What to say of a key that has not the form; null where the other keys of the group say enough.</summary>
    public string? Hint { get; init; }
}

/// <summary>A value of one of several kinds, told apart by their nodes: a word, or a group of keys or a list.</summary>
internal sealed record EitherShape(Shape Word, Shape Other) : Shape
{
    public override string Noun => $"{Word.Noun}, or {Other.Noun}";
}

using System.Collections.Immutable;

namespace MongoliaEdition.Wikitext.Templates;

/// <summary>
/// A text with places for the arguments of a template, as a page of the wiki would say it: <c>{{{1|default}}}</c>, <c>{{#if:…|…|…}}</c>,
/// <c>[[page|words]]</c>, <c>'''bold'''</c> and the HTML elements of running text. <see cref="Text"/> is as written.
/// </summary>
public sealed record Pattern(string Text, ImmutableArray<PatternPart> Parts)
{
    /// <summary>The first argument.</summary>
    public static Pattern FirstArgument { get; } = new("{{{1}}}", [new PatternParameter("1", null)]);

    /// <summary>The arguments that it may show, those of its conditions too.</summary>
    public IEnumerable<string> Parameters => Parts.SelectMany(part => part.Parameters);
}

/// <summary>A part of a pattern.</summary>
public abstract record PatternPart
{
    private protected PatternPart()
    {
    }

    /// <summary>The patterns that it holds.</summary>
    public abstract IEnumerable<Pattern> Children { get; }

    /// <summary>The arguments in it.</summary>
    public virtual IEnumerable<string> Parameters => Children.SelectMany(child => child.Parameters);
}

/// <summary>Characters that stand for themselves.</summary>
public sealed record PatternText(string Value) : PatternPart
{
    public override IEnumerable<Pattern> Children => [];
}

/// <summary>The place of an argument, and what stands there where it is not given. The name <c>*</c> is what the star in the template's name stood for.</summary>
public sealed record PatternParameter(string Name, Pattern? Default) : PatternPart
{
    public override IEnumerable<Pattern> Children => Default is null ? [] : [Default];

    public override IEnumerable<string> Parameters => base.Parameters.Prepend(Name);
}

/// <summary><c>{{#if:condition|then|otherwise}}</c>: the condition holds where it is not blank.</summary>
public sealed record PatternChoice(Pattern Condition, Pattern Then, Pattern Otherwise) : PatternPart
{
    public override IEnumerable<Pattern> Children => [Condition, Then, Otherwise];
}

/// <summary><c>{{formatnum:…}}</c>, a number with its digits in groups; <c>{{#named:…}}</c>, what the template of that name shows;
/// <c>{{#measure:…}}</c>, the template's values and what they are in other units, with symbols where the argument says so.</summary>
public sealed record PatternFunction(PatternFunctionName Name, Pattern Argument) : PatternPart
{
    public override IEnumerable<Pattern> Children => [Argument];
}

public enum PatternFunctionName
{
    FormatNumber,
    Named,
    Measure,
}

/// <summary>An HTML element of running text, or <c>br</c>, which holds nothing.</summary>
public sealed record PatternElement(string Name, Pattern Content) : PatternPart
{
    public override IEnumerable<Pattern> Children => [Content];
}

/// <summary><c>[[target|label]]</c>, or <c>[address label]</c> where it leads outside.</summary>
public sealed record PatternLink(Pattern Target, Pattern Label, bool IsExternal) : PatternPart
{
    public override IEnumerable<Pattern> Children => [Target, Label];
}

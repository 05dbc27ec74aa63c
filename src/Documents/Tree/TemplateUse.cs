using MongoliaEdition.Text;

namespace MongoliaEdition.Documents.Tree;

/// <summary>How often a page uses a template, and what becomes of it.</summary>
/// <param name="Kind">What it means, in the word by which editors name the kind; null for one that nobody has taught us.</param>
/// <param name="First">Where it is used first.</param>
public sealed record TemplateUse(string Name, int Count, TemplateShowing Showing, string? Kind, TextSpan First)
{
    /// <summary>Why nothing shows of it; null where something does.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the edition says what it means, not the engine.</summary>
    public bool IsOfEdition { get; init; }

    /// <summary>How many characters its arguments have that nobody sees.</summary>
    public int HiddenCharacters { get; init; }
}

/// <summary>A use of a template of which only the wiki knows what it shows.</summary>
/// <param name="Text">As the article has it, braces included.</param>
public sealed record TemplateOfWiki(string Name, string Text);

public enum TemplateShowing
{
    /// <summary>As it is known.</summary>
    Known,

    /// <summary>Nothing, for a reason.</summary>
    Hidden,

    /// <summary>In a line: its first argument without a name.</summary>
    Argument,

    /// <summary>In a line: its name alone.</summary>
    Mark,

    /// <summary>A table of its arguments.</summary>
    Infobox,

    /// <summary>A box with its name, and its arguments on request.</summary>
    Box,

    /// <summary>A navigation box at the foot of the page.</summary>
    Navigation,

    /// <summary>What the wiki made of it.</summary>
    Expanded,
}

namespace MongoliaEdition.Theme.Drawing;

/// <summary>How the same markup is written.</summary>
public enum MarkupSyntax
{
    Html,

    /// <summary>Every element is closed and every attribute has a value.</summary>
    Xml,
}

namespace MongoliaEdition.Theme.Rendering;

/// <summary>How the notes of a block are set where there is a margin.</summary>
public enum NoteSetting
{
    /// <summary>In the margin, from the height of the block on.</summary>
    Beside,

    /// <summary>In the margin, after the block: what is beside it is probably taken by earlier notes.</summary>
    Below,

    /// <summary>In the column of the text, after the block: in the margin they would stand too far from their passages.</summary>
    Inset,
}

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>The words by which editors choose a kind in their files.</summary>
internal static class TypeNames
{
    public static string Of<T>(T kind)
        where T : struct, Enum => kind.ToString().ToLowerInvariant();
}

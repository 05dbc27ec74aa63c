namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>The readable part of a YAML file.</summary>
/// <param name="Root">Null if there is nothing to read, which has been reported.</param>
/// <param name="IsComplete">False after a syntax error: the rest is missing and must not be reported as such.</param>
internal sealed record YamlFile(YamlNode? Root, bool IsComplete);

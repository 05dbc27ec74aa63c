using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>What could be read of a YAML file.</summary>
/// <param name="Root">Null if there is nothing to read, which has been reported.</param>
/// <param name="IsComplete">False after a mistake of syntax: what follows it is missing here, and nobody may complain of that.</param>
internal sealed record YamlFile(SourceText Source, YamlNode? Root, bool IsComplete)
{
    public Location Start => Root?.Location ?? Location.Of(Source);
}

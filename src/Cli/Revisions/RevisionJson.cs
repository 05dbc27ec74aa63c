using System.Text.Json.Serialization;

namespace MongoliaEdition.Cli.Revisions;

/// <summary>How a revision is told to programs, without reflection.</summary>
[JsonSerializable(typeof(RevisionJsonReport.Root))]
internal sealed partial class RevisionJson : JsonSerializerContext;

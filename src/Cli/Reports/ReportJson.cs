using System.Text.Json.Serialization;

namespace MongoliaEdition.Cli.Reports;

/// <summary>How reports are written for programs, without reflection.</summary>
[JsonSerializable(typeof(IEnumerable<JsonReport.Entry>))]
internal sealed partial class ReportJson : JsonSerializerContext;

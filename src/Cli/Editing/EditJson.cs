using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongoliaEdition.Cli.Editing;

/// <summary>How the form and its desk speak to each other, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EditRequest))]
[JsonSerializable(typeof(EditSurvey))]
[JsonSerializable(typeof(EditAnswer))]
internal sealed partial class EditJson : JsonSerializerContext;

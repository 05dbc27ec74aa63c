using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MongoliaEdition.Cli.Editing;

/// <summary>
/// The form's door: only a page of this running preview may knock. It knows the preview's token, and browsers tell where a request comes from.
/// </summary>
internal sealed class EditDoor(EditDesk desk)
{
    public const string ScriptPath = "/~preview/edit.js";
    public const string StylePath = "/~preview/edit.css";
    private const string Folder = "/~preview/edit/";
    private const string TokenHeader = "X-Edition-Token";
    private const long MostBytes = 1024 * 1024;

    private readonly string _token = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The elements at the end of a page that bring the form.</summary>
    public string Elements => $"""<script src="{ScriptPath}" data-token="{_token}" data-style="{StylePath}" data-desk="{Folder}"></script>""";

    public void MapRoutes(WebApplication app)
    {
        app.MapGet(ScriptPath, () => TypedResults.Text(EditWords.Scripts, "text/javascript; charset=utf-8"));
        app.MapGet(StylePath, () => TypedResults.Text(EditWords.Style, "text/css; charset=utf-8"));
        app.MapPost(Folder + "survey", (EditRequest request) => TypedResults.Json(desk.Survey(request), EditJson.Default.EditSurvey));
        app.MapPost(Folder + "open", (EditRequest request) => TypedResults.Json(desk.Open(request), EditJson.Default.EditAnswer));
        app.MapPost(Folder + "check", (EditRequest request) => TypedResults.Json(desk.Check(request), EditJson.Default.EditAnswer));
        app.MapPost(Folder + "save", (EditRequest request) => TypedResults.Json(desk.Save(request), EditJson.Default.EditAnswer));
    }

    /// <summary>Whether a request that may change something is the form's own.</summary>
    public bool Admits(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.Path.StartsWithSegments(Folder.TrimEnd('/'), StringComparison.Ordinal)
        && request.ContentLength <= MostBytes
        && request.HasJsonContentType()
        && request.Headers.Origin == $"{request.Scheme}://{request.Host}"
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString()), Encoding.UTF8.GetBytes(_token));
}

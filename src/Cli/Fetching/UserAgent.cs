using MongoliaEdition.Apparatus.Model;

namespace MongoliaEdition.Cli.Fetching;

/// <summary>How the program names itself to a wiki: with somebody to write to, as foundation.wikimedia.org/wiki/Policy:User-Agent_policy asks.</summary>
internal static class UserAgent
{
    public static string Of(EditionSettings settings) =>
        Of(settings.Contact ?? settings.Repository ?? settings.BaseUrl ?? $"edition {settings.Id}, no contact given");

    public static string Of(string contact)
    {
        var version = typeof(UserAgent).Assembly.GetName().Version!.ToString(3);
        var safe = string.Concat(contact.Where(character => char.IsAscii(character) && !char.IsControl(character) && character is not ('(' or ')' or '\\')));
        return $"MongoliaEdition/{version} ({safe})";
    }
}

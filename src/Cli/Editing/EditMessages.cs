namespace MongoliaEdition.Cli.Editing;

/// <summary>What the form asks for. What it leaves out keeps its value here, which generated readers of JSON grant to setters alone.</summary>
internal sealed record EditRequest
{
    /// <summary><c>note</c> or <c>term</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Of what is there already; null for something new.</summary>
    public string? Id { get; set; }

    /// <summary>The checksum of the file when the form was opened.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The language of the page: the tag of its script.</summary>
    public string Script { get; set; } = "";

    /// <summary>The words that a new note is on.</summary>
    public string Quotation { get; set; } = "";

    /// <summary>The block they were selected in, its text as the page shows it, and where they stand in that; negative where they do not.</summary>
    public string Block { get; set; } = "";

    public string BlockText { get; set; } = "";

    public int Start { get; set; } = -1;

    public EditValues Values { get; set; } = new();
}

/// <summary>The values of the form's fields.</summary>
internal sealed record EditValues
{
    public string Type { get; set; } = "";

    public string Label { get; set; } = "";

    public string Text { get; set; } = "";

    public EditSource[] Sources { get; set; } = [];

    public string Certainty { get; set; } = "";

    public string Status { get; set; } = "";

    public string Pinyin { get; set; } = "";
}

internal sealed record EditSource(string Id, string Place, bool IsDocument);

/// <summary>What the form is told.</summary>
/// <param name="File">The file that is written or would be.</param>
/// <param name="Values">Those of the file; null where there is none to show.</param>
internal sealed record EditAnswer(string? File, string Hash, string Quotation, EditValues? Values, EditProblem[] Problems, bool IsSaved = false)
{
    public static EditAnswer Refusal(string text) => new(null, "", "", null, [new EditProblem("", "error", text)]);
}

/// <param name="Field">The field of the form it is told of; empty for the whole.</param>
internal sealed record EditProblem(string Field, string Severity, string Text);

/// <summary>What the bar at the edge of the page and the form's lists need.</summary>
internal sealed record EditSurvey(Dictionary<string, string> Words, EditChoice[] Works, EditChoice[] Documents, EditEntry[] Unseen);

internal sealed record EditChoice(string Id, string Label);

/// <summary>A note or entry that no page shows in full: a draft, or what was withdrawn.</summary>
internal sealed record EditEntry(string Kind, string Id, string Label, string Status);

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>status.yml.</summary>
internal static class StatusShape
{
    public static ListShape Shape { get; } = new(new MapShape(
    [
        new("id", CommonShapes.Id, "這一欄的 id，如 control", IsRequired: true),
        new("label", CommonShapes.ScriptText, "這一欄的名稱，如「實際控制」", IsRequired: true),
        new("changes", new ListShape(Change), "歷次改變", IsRequired: true),
    ]));

    private static MapShape Change => new(
    [
        new("date", CommonShapes.Date, "從哪一天起（EDTF）", IsRequired: true),
        new("brief", CommonShapes.ScriptText, "圖上用的幾個字"),
        new("state", CommonShapes.ScriptText, "從這一天起是怎樣", IsRequired: true),
        new("citations", CommonShapes.Citations, "所據文獻", IsRequired: true),
    ]);
}

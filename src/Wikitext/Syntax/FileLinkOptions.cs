namespace MongoliaEdition.Wikitext.Syntax;

/// <summary>The options of a file that are words; Chinese names as in MediaWiki's MessagesZh. Any other option is the caption.</summary>
internal static class FileLinkOptions
{
    /// <summary>Whether it takes the file out of the line without a frame.</summary>
    public static bool Aligns(string option) => option is "left" or "right" or "center" or "centre" or "none" or "左" or "右" or "居中" or "置中" or "无" or "無";

    /// <summary>Whether the caption is shown below the file; without a frame it is its alternative text.</summary>
    public static bool MakesFrame(string option) =>
        option is "thumb" or "thumbnail" or "frame" or "framed" or "enframed" or "缩略图" or "縮圖" or "缩图" or "有框"
        || option.StartsWith("thumb=", StringComparison.Ordinal) || option.StartsWith("thumbnail=", StringComparison.Ordinal);

    /// <summary>Whether it says how the file is shown, and is no caption.</summary>
    public static bool IsKeyword(string option) =>
        IsFormat(option) || Aligns(option) || IsSize(option)
        || option is "border" or "边框" or "邊框" or "upright" or "右上" or "baseline" or "sub" or "super" or "sup"
            or "top" or "text-top" or "middle" or "bottom" or "text-bottom" or "muted" or "loop"
        || HasKey(option);

    /// <summary>Whether it is one of those of which the first counts; a later one is a caption (Parser::makeImage).</summary>
    public static bool IsFormat(string option) => MakesFrame(option) || option is "frameless" or "无框" or "無框";

    /// <summary>The text of <c>alt=</c>, null for other options.</summary>
    public static string? AlternativeText(string option) =>
        ValueOf(option, "alt=") ?? ValueOf(option, "替代文本=") ?? ValueOf(option, "替代文字=");

    private static bool HasKey(string option)
    {
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && option[..equals].Trim() is "alt" or "link" or "upright" or "page" or "lang" or "class" or "start" or "end" or "thumbtime"
            or "替代文本" or "替代文字" or "链接" or "連結" or "页数" or "頁數" or "类" or "類";
    }

    private static bool IsSize(string option)
    {
        var digits = option.EndsWith("px", StringComparison.Ordinal) ? option[..^2] : option.EndsWith("像素", StringComparison.Ordinal) ? option[..^2] : "";
        return digits.Length > 0 && digits.All(character => char.IsAsciiDigit(character) || character is 'x' or ' ');
    }

    private static string? ValueOf(string option, string key) =>
        option.StartsWith(key, StringComparison.Ordinal) ? option[key.Length..].Trim() : null;
}

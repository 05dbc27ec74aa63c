using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>Diagnostics on characters and syntax of YAML files (ED300-ED316).</summary>
public static class YamlDiagnostics
{
    public static readonly DiagnosticDescriptor NotYaml =
        new("ED300", Severity.Error, "this is not YAML: {0}");

    public static readonly DiagnosticDescriptor TabIndentation =
        new("ED301", Severity.Error, "a tab as indentation; YAML wants spaces");

    public static readonly DiagnosticDescriptor WideSpace =
        new("ED302", Severity.Error, "an ideographic or no-break space where YAML wants an ordinary one; it would become part of the text");

    public static readonly DiagnosticDescriptor WideColon =
        new("ED303", Severity.Error, "a full-width colon after a key; write an ASCII colon and a space: 'key: value'");

    public static readonly DiagnosticDescriptor NoSpaceAfterColon =
        new("ED304", Severity.Error, "a space is missing after the colon of a key: 'key: value'");

    public static readonly DiagnosticDescriptor OddLineBreak =
        new("ED305", Severity.Error, "the character U+{0} breaks lines in YAML but not in editors; remove it");

    public static readonly DiagnosticDescriptor ByteOrderMark =
        new("ED306", Severity.Error, "a byte-order mark inside the file (U+{0}); remove it");

    public static readonly DiagnosticDescriptor ControlCharacter =
        new("ED307", Severity.Error, "the control character U+{0}; remove it");

    public static readonly DiagnosticDescriptor AnchorOrAlias =
        new("ED308", Severity.Error, "anchors (&name) and aliases (*name) are not read here; write the value out, or put it in quotation marks");

    public static readonly DiagnosticDescriptor TagFound =
        new("ED309", Severity.Error, "tags (!name) are not read here; remove it, or put the value in quotation marks");

    public static readonly DiagnosticDescriptor MergeKey =
        new("ED310", Severity.Error, "merge keys (<<) are not read here; write the keys out");

    public static readonly DiagnosticDescriptor SeveralDocuments =
        new("ED311", Severity.Error, "a second YAML document begins here; one file holds one");

    public static readonly DiagnosticDescriptor EmptyFile =
        new("ED312", Severity.Error, "there is nothing in this file");

    public static readonly DiagnosticDescriptor TooLarge =
        new("ED313", Severity.Error, "the file has {0} characters; more than {1} are not read");

    public static readonly DiagnosticDescriptor TooDeep =
        new("ED314", Severity.Error, "nested more than {0} levels deep");

    public static readonly DiagnosticDescriptor DuplicateKey =
        new("ED315", Severity.Error, "the key '{0}' stands here twice");

    public static readonly DiagnosticDescriptor KeyNotText =
        new("ED316", Severity.Error, "a key must be a word, not a list or a group of keys");
}

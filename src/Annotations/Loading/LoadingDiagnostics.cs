using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations.Loading;

/// <summary>What can be wrong in the files that editors write (ED3xx).</summary>
public static class LoadingDiagnostics
{
    // The characters and the syntax of a file.
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

    public static readonly DiagnosticDescriptor MoreProblems =
        new("ED317", Severity.Error, "{0} more problems in this file from here on");

    // Keys and values.
    public static readonly DiagnosticDescriptor UnknownKey =
        new("ED320", Severity.Error, "unknown key '{0}'");

    public static readonly DiagnosticDescriptor MissingKey =
        new("ED321", Severity.Error, "{0}the key '{1}' is missing");

    public static readonly DiagnosticDescriptor WrongKind =
        new("ED322", Severity.Error, "{0} must be {1}, not {2}");

    public static readonly DiagnosticDescriptor UnknownValue =
        new("ED323", Severity.Error, "'{0}' is no value of {1}");

    public static readonly DiagnosticDescriptor EmptyValue =
        new("ED324", Severity.Error, "{0} is empty; write a value or remove the key");

    public static readonly DiagnosticDescriptor InvalidNumber =
        new("ED325", Severity.Error, "{0} must be {1}, not '{2}'");

    public static readonly DiagnosticDescriptor InvalidId =
        new("ED326", Severity.Error, "'{0}' is no id: lower-case letters a-z, digits and hyphens only");

    public static readonly DiagnosticDescriptor InvalidDate =
        new("ED327", Severity.Error, "'{0}' is no date: {1}");

    public static readonly DiagnosticDescriptor InvalidAddress =
        new("ED328", Severity.Error, "'{0}' is no address: {1}");

    public static readonly DiagnosticDescriptor InvalidMediaName =
        new("ED329", Severity.Error, "'{0}' is no name of a file: {1}");

    public static readonly DiagnosticDescriptor InvalidText =
        new("ED330", Severity.Error, "'{0}' is not {1}");

    // Files.
    public static readonly DiagnosticDescriptor WrongExtension =
        new("ED340", Severity.Error, "is not read: the name must end in {0}");

    public static readonly DiagnosticDescriptor UnknownFile =
        new("ED341", Severity.Warning, "is not read: no such file is known here");

    public static readonly DiagnosticDescriptor InvalidFileName =
        new("ED342", Severity.Error, "the file's name is its id, and '{0}' is none: lower-case letters a-z, digits and hyphens only");

    public static readonly DiagnosticDescriptor EditionFileMissing =
        new("ED343", Severity.Error, "is missing: it says what the edition is");

    public static readonly DiagnosticDescriptor FrontMatterMissing =
        new("ED344", Severity.Error, "a page begins with its title between two lines of three hyphens");

    public static readonly DiagnosticDescriptor TwinWithoutPage =
        new("ED345", Severity.Error, "there is no page '{0}' that this would be the other script of");

    public static readonly DiagnosticDescriptor ImageMissing =
        new("ED346", Severity.Error, "there is no file '{0}' in the folder media");

    // What refers to something else, or says something of it.
    public static readonly DiagnosticDescriptor UnknownEntry =
        new("ED350", Severity.Error, "there is no glossary entry '{0}'");

    public static readonly DiagnosticDescriptor UnknownNote =
        new("ED351", Severity.Error, "there is no note '{0}'");

    public static readonly DiagnosticDescriptor UnknownSource =
        new("ED352", Severity.Error, "there is no source '{0}' in references.yml");

    public static readonly DiagnosticDescriptor SelfReference =
        new("ED353", Severity.Error, "the entry '{0}' refers to itself");

    public static readonly DiagnosticDescriptor BroaderCycle =
        new("ED354", Severity.Error, "no entry can be wider than itself: {0}");

    public static readonly DiagnosticDescriptor DuplicateId =
        new("ED355", Severity.Error, "'{0}' stands here twice");

    public static readonly DiagnosticDescriptor GeoOfNoPlace =
        new("ED356", Severity.Error, "only a place has coordinates, and this entry is of the type {0}");

    public static readonly DiagnosticDescriptor LabelTwice =
        new("ED357", Severity.Error, "'{0}' is a label of this entry already, in either script");

    public static readonly DiagnosticDescriptor UnevenRule =
        new("ED358", Severity.Error, "a rule of the kind script keeps the number of characters: {0} against {1}");

    public static readonly DiagnosticDescriptor DatesReversed =
        new("ED359", Severity.Error, "'{0}' is earlier than '{1}'");

    public static readonly DiagnosticDescriptor NoteOnItself =
        new("ED360", Severity.Error, "no note can stand on itself: {0}");

    public static readonly DiagnosticDescriptor NoteOnUnpublished =
        new("ED361", Severity.Error, "the note '{0}' is not published: no published note can stand on it");

    public static readonly DiagnosticDescriptor EmptyMapFrame =
        new("ED362", Severity.Error, "the map's frame holds nothing: south must be less than north, and west not the same as east");

    public static readonly DiagnosticDescriptor OutsideOfMap =
        new("ED363", Severity.Warning, "the place '{0}' lies outside of the map's frame");

    // Markdown.
    public static readonly DiagnosticDescriptor RawHtml =
        new("ED370", Severity.Error, "HTML is not read in Markdown: '{0}'");

    public static readonly DiagnosticDescriptor ForbiddenLink =
        new("ED371", Severity.Error, "the link to '{0}' is not allowed: {1}");

    public static readonly DiagnosticDescriptor UnsupportedMarkdown =
        new("ED372", Severity.Error, "no {0} here");

    public static readonly DiagnosticDescriptor UnclosedEmphasis =
        new("ED373", Severity.Error, "asterisks that neither begin nor end an emphasis");

    public static readonly DiagnosticDescriptor MarkdownTooDeep =
        new("ED374", Severity.Error, "the Markdown is nested too deeply to be read");

    public static readonly DiagnosticDescriptor MarkdownTooLong =
        new("ED375", Severity.Error, "the Markdown has {0} characters; more than {1} are not read");
}

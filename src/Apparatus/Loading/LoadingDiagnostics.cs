using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Diagnostics on the editors' files as a whole: their names and their references to each other (ED317, ED334-ED369, ED380-ED399).</summary>
public static class LoadingDiagnostics
{
    public static readonly DiagnosticDescriptor MoreProblems =
        new("ED317", Severity.Error, "{0} more problems in this file from here on");

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

    public static readonly DiagnosticDescriptor OtherHeadings =
        new("ED347", Severity.Error, "the headings here are {0}, in {2} they are {1}: links to them would not arrive in every script");

    public static readonly DiagnosticDescriptor ImpossibleName =
        new("ED348", Severity.Error, "'{0}' cannot be the name of a file on every system: {1}");

    public static readonly DiagnosticDescriptor NamesAlike =
        new("ED349", Severity.Error, "the name differs from '{0}' by capital letters only: on Windows and macOS both are one file");

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

    public static readonly DiagnosticDescriptor UnknownActor =
        new("ED364", Severity.Error, "there is no '{0}' among the actors of edition.yml");

    public static readonly DiagnosticDescriptor TooFewScripts =
        new("ED365", Severity.Error, "an edition has two scripts or more");

    public static readonly DiagnosticDescriptor KeyOfOtherKind =
        new("ED366", Severity.Error, "a template of the kind {0} has no use for '{1}'");

    public static readonly DiagnosticDescriptor KeyMissing =
        new("ED367", Severity.Error, "a template of the kind {0} needs '{1}'");

    public static readonly DiagnosticDescriptor InvalidTemplateName =
        new("ED368", Severity.Error, "no template can be named '{0}'");

    public static readonly DiagnosticDescriptor InvalidPattern =
        new("ED369", Severity.Error, "this cannot be shown: {0}");

    public static readonly DiagnosticDescriptor LeadsToDraft =
        new("ED380", Severity.Error, "the {0} '{1}' is {2}, and readers would not find it");

    public static readonly DiagnosticDescriptor PlaceholderLeft =
        new("ED381", Severity.Error, "'{0}' is no text for readers; write it, or set status: draft");

    public static readonly DiagnosticDescriptor OtherSyllables =
        new("ED382", Severity.Warning, "{0} syllables for {1}, which has {2} characters: the entry would be sorted into a wrong place");

    public static readonly DiagnosticDescriptor OtherReading =
        new("ED383", Severity.Warning, "{0} is not read '{1}': the entry would be sorted into a wrong place");

    public static readonly DiagnosticDescriptor OtherStrokes =
        new("ED384", Severity.Warning, "{0} has {1} strokes, not {2}: the entry would be sorted into a wrong place");

    public static readonly DiagnosticDescriptor UnknownNever =
        new("ED385", Severity.Warning, "'{0}' is no label of this entry and holds none: to name it under never does nothing");

    public static readonly DiagnosticDescriptor RuleTwice =
        new("ED386", Severity.Error, "this rule stands here twice");

    public static readonly DiagnosticDescriptor RulesContradict =
        new("ED387", Severity.Error, "two rules contradict each other: of '{0}' one makes '{1}' in {3}, this one '{2}'");

    public static readonly DiagnosticDescriptor RuleSwapped =
        new("ED388", Severity.Warning, "the sides of the rule seem to be exchanged; meant is perhaps {0}");

    public static readonly DiagnosticDescriptor RuleBreaksWords =
        new("ED389", Severity.Warning, "a rule for the single character {0} holds within other words, too, and would break {1}");

    public static readonly DiagnosticDescriptor RuleOfMarkup =
        new("ED390", Severity.Error, "'{0}' is no plain word, as the sides of a rule are");

    public static readonly DiagnosticDescriptor UnusedPicture =
        new("ED391", Severity.Warning, "no entry of media.yml names this picture, and readers will not see it");

    public static readonly DiagnosticDescriptor LockedFileMissing =
        new("ED334", Severity.Info, "the picture '{0}' is not here; 'fetch media' brings it");

    public static readonly DiagnosticDescriptor LockedFileChanged =
        new("ED335", Severity.Error, "is not what wiki.lock.yml says was fetched; remove it and run 'fetch media', or name it in media.yml and take it out of wiki.lock.yml");

    public static readonly DiagnosticDescriptor LockedExpansionMissing =
        new("ED336", Severity.Warning, "what the wiki made of the template '{0}' is not here; 'fetch templates' brings it");

    public static readonly DiagnosticDescriptor LockedExpansionChanged =
        new("ED337", Severity.Error, "is not what wiki.lock.yml says was fetched; remove it and run 'fetch templates', or say in templates.yml what the template means");

    public static readonly DiagnosticDescriptor UnusedExpansion =
        new("ED338", Severity.Warning, "wiki.lock.yml does not name this, and it is not read; remove it, or run 'fetch templates'");

    public static readonly DiagnosticDescriptor UnknownDocument =
        new("ED392", Severity.Error, "there is no document '{0}'");

    public static readonly DiagnosticDescriptor UnknownArticle =
        new("ED393", Severity.Error, "the document '{0}' has no article '{1}' here");

    public static readonly DiagnosticDescriptor MixedCitation =
        new("ED394", Severity.Error, "'{0}' does not belong to the citation of {1}");

    public static readonly DiagnosticDescriptor NoSource =
        new("ED395", Severity.Error, "{0} rests on no source");

    public static readonly DiagnosticDescriptor NoLocator =
        new("ED396", Severity.Warning, "the citation of '{0}' names no place in it");

    public static readonly DiagnosticDescriptor NoVolume =
        new("ED397", Severity.Warning, "'{0}' has {1} volumes, and the place '{2}' names none");

    public static readonly DiagnosticDescriptor Unverified =
        new("ED398", Severity.Info, "'{0}' is cited without a verified place: {1}");

    public static readonly DiagnosticDescriptor OutsideOfMap =
        new("ED363", Severity.Warning, "the place '{0}' lies outside of the map's frame");
}

using System.Text.Json.Serialization;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>What a check concludes of one requirement.</summary>
public enum Outcome
{
    /// <summary>It holds.</summary>
    [JsonStringEnumMemberName("met")]
    Met,

    /// <summary>It plainly does not hold: something is missing, empty or still the template's guidance.</summary>
    [JsonStringEnumMemberName("not-met")]
    NotMet,

    /// <summary>It cannot be told for certain; a person must look, and the reason says at what.</summary>
    [JsonStringEnumMemberName("needs-review")]
    NeedsReview,

    /// <summary>It does not apply here.</summary>
    [JsonStringEnumMemberName("not-applicable")]
    NotApplicable,
}

/// <summary>What a check says.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">What was found, in particular; null where the requirement's message says it all.</param>
/// <param name="Places">Where; the first one is where to go. Empty: the engine names the element's own place.</param>
public sealed record Judgement(Outcome Outcome, Reason? Reason = null, IReadOnlyList<Place>? Places = null)
{
    public static Judgement Met { get; } = new(Outcome.Met);

    public static Judgement NotMet(Reason reason, params IReadOnlyList<Place> places) => new(Outcome.NotMet, reason, places);

    public static Judgement NeedsReview(Reason reason, params IReadOnlyList<Place> places) => new(Outcome.NeedsReview, reason, places);

    public static Judgement NotApplicable(Reason reason) => new(Outcome.NotApplicable, reason);
}

/// <summary>Why a check says what it says: a text of reasons.json with its blanks filled.</summary>
/// <param name="Key">The text's key, such as <c>control-shows-guidance</c>.</param>
/// <param name="Values">What fills the blanks <c>{0}</c>, <c>{1}</c>, ...: snippets, numbers, names of the template by language.</param>
public sealed record Reason(string Key, params IReadOnlyList<string> Values);

/// <summary>A place in a document.</summary>
/// <param name="Section">The titles from the outermost section down, joined by " › "; null before the first heading.</param>
/// <param name="Paragraph">The paragraph's number in the file, or null where there is none.</param>
/// <param name="Tag">The content control's tag, or null.</param>
/// <param name="Snippet">The first words found there, or null.</param>
public sealed record Place(string? Section, int? Paragraph, string? Tag, string? Snippet)
{
    /// <summary>By what Word's search finds the paragraph; null where it has no text of its own.</summary>
    public Find? Find { get; init; }
}

/// <summary>What to search a document for to reach a paragraph, with the case as written.</summary>
/// <param name="Text">1 to 100 characters that stand in the paragraph one after the other, on one line, as in the document.</param>
/// <param name="Occurrence">How many times the text stands in the body before.</param>
public sealed record Find(string Text, int Occurrence);

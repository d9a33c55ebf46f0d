using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>A place in a version of a document.</summary>
/// <param name="Document">The document's id in the library.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Section">The titles of the sections.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Tag">The content control's tag.</param>
/// <param name="Snippet">The first words there.</param>
/// <param name="Find">By what Word's search finds it.</param>
/// <param name="Text">All that is stated there, where two texts were compared.</param>
/// <param name="Marks">What differs in the text.</param>
public sealed record PlaceView(string Document, string Name, string Kind, string? Version, string? Section, int? Paragraph, string? Tag, string? Snippet, Find? Find, string? Text, IReadOnlyList<MarkView>? Marks);

/// <summary>A stretch of a text that differs.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="Length">How many characters.</param>
/// <param name="What">What differs there.</param>
public sealed record MarkView(int Start, int Length, MarkedAs What)
{
    public static MarkView Of(string text, TextMark mark, MarkedAs otherwise)
    {
        var marked = text.Substring(mark.Start, mark.Length);
        return new MarkView(mark.Start, mark.Length, DateText.Find(marked).Count > 0 ? MarkedAs.Date : marked.Any(char.IsDigit) ? MarkedAs.Number : otherwise);
    }
}

/// <summary>What a marked stretch is.</summary>
public enum MarkedAs
{
    /// <summary>Words that only the text to agree with has.</summary>
    Removed,

    /// <summary>Words that only the text that must agree has.</summary>
    Added,
    Number,
    Date,
}

/// <summary>Makes places of a report, which knows the kinds of its documents.</summary>
public sealed class PlaceViews(ConsistencyReport report)
{
    private readonly Dictionary<string, string> kinds = report.Documents.ToDictionary(document => document.Id, document => document.Kind, StringComparer.Ordinal);

    public PlaceView Of(ReportedPlace place, string? text = null, IReadOnlyList<MarkView>? marks = null) =>
        new(place.DocumentId, place.Document, kinds[place.DocumentId], place.Version, place.Section, place.Paragraph, place.Tag, place.Snippet, place.Find, text, marks);
}

using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Reports;

/// <summary>A form in which consistency reports are handed out. The same report always gives the same text.</summary>
/// <param name="Name">The name in <c>--format</c>.</param>
/// <param name="MediaType">The media type; the text is always UTF-8.</param>
/// <param name="Write">Writes the whole text, ending in a line end.</param>
/// <param name="Policy">The content security policy of a page; null where it is none.</param>
public sealed record ConsistencyFormat(string Name, string MediaType, Func<ConsistencyReport, string> Write, string? Policy = null);

/// <summary>The forms of consistency reports by name.</summary>
public static class ConsistencyFormats
{
    public static IReadOnlyList<ConsistencyFormat> All { get; } =
    [
        new("text", "text/plain", new TextConsistency(ConsistencyTexts.Shipped).Write),
        new("json", "application/json", JsonConsistency.Write),
        new("csv", "text/csv", new CsvConsistency(ConsistencyTexts.Shipped).Write),
        new("sarif", "application/sarif+json", SarifConsistency.Write),
        new("html", "text/html", new HtmlConsistency(ConsistencyTexts.Shipped).Write, ReportStyle.PolicyOf(ReportStyle.ConsistencyElement)),
    ];

    /// <summary>The form with a name; a usage problem where there is none.</summary>
    public static Result<ConsistencyFormat> Find(string name) =>
        All.FirstOrDefault(format => format.Name == name) is { } found
            ? found
            : HostProblems.UnknownWord("format", name, [.. All.Select(format => format.Name)]);
}

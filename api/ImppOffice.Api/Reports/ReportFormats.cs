using ImppOffice.Api.Texts;
using ImppOffice.Planning;

namespace ImppOffice.Api.Reports;

/// <summary>A form in which reports are handed out. The same reports always give the same text.</summary>
/// <param name="Name">The name in <c>--format</c> and <c>?format=</c>.</param>
/// <param name="MediaType">The media type; the text is always UTF-8.</param>
/// <param name="Write">Writes the whole text, ending in a line feed.</param>
/// <param name="Policy">The content security policy of a page; null where it is none.</param>
public sealed record ReportFormat(string Name, string MediaType, Func<ReportSet, string> Write, string? Policy = null);

/// <summary>The report formats by name.</summary>
public static class ReportFormats
{
    public static ReportFormat Text { get; } = new("text", "text/plain", new TextReport(ReportTexts.Shipped).Write);

    public static ReportFormat Json { get; } = new("json", "application/json", JsonReport.Write);

    public static ReportFormat Sarif { get; } = new("sarif", "application/sarif+json", SarifReport.Write);

    public static ReportFormat Html { get; } = new("html", "text/html", new HtmlReport(ReportTexts.Shipped).Write, ReportStyle.Policy);

    public static IReadOnlyList<ReportFormat> All { get; } = [Text, Json, Sarif, Html];

    /// <summary>The format with a name; a usage problem where there is none.</summary>
    public static Result<ReportFormat> Find(string name) =>
        All.FirstOrDefault(format => format.Name == name) is { } found
            ? found
            : HostProblems.UnknownWord("format", name, [.. All.Select(format => format.Name)]);
}

using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>A document that was asked about: its report, or the problem that stood in the way.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Result">The report or the problem.</param>
public sealed record CheckedDocument(string Name, Result<CheckReport> Result);

/// <summary>What a report format writes.</summary>
public sealed record ReportSet
{
    /// <summary>The documents in the order asked for.</summary>
    public required IReadOnlyList<CheckedDocument> Documents { get; init; }

    /// <summary>The templates the documents were judged by.</summary>
    public required TemplateLibrary Library { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>True where several documents were asked for, however many could be read.</summary>
    public bool Several { get; init; }

    /// <summary>True where the reader is a terminal that shows colours.</summary>
    public bool Colour { get; init; }

    /// <summary>The reports of the documents that could be checked.</summary>
    public IEnumerable<CheckReport> Reports =>
        Documents.Select(document => document.Result.Succeeded(out var report, out _) ? report : null).OfType<CheckReport>();

    /// <summary>The documents that could not be checked, with what stood in the way.</summary>
    public IEnumerable<(string Name, Problem Problem)> Unreadable =>
        Documents.Where(document => document.Result.Problem is not null).Select(document => (document.Name, document.Result.Problem!));
}

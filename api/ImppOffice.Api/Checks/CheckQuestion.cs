using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Checks;

/// <summary>What is asked of a document.</summary>
public sealed record CheckQuestion
{
    /// <summary>The kind to judge it as; null: the document tells.</summary>
    public string? Kind { get; init; }

    /// <summary>True to judge it as the kind it grows into at the next decision point.</summary>
    public bool Next { get; init; }

    /// <summary>How open tracked changes are read.</summary>
    public View View { get; init; } = View.Accepted;

    /// <summary>Ids of the lenses that are on.</summary>
    public IReadOnlyList<string> Lenses { get; init; } = [];

    /// <summary>The day for which waivers are judged; null: today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The language of the report (BCP 47).</summary>
    public string Language { get; init; } = "en";
}

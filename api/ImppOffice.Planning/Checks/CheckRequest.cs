using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>A document to be judged, and how.</summary>
public sealed record CheckRequest
{
    /// <summary>The template it is judged by.</summary>
    public required Template Template { get; init; }

    /// <summary>How its kind was told.</summary>
    public required KindDetection Detection { get; init; }

    /// <summary>The document in the view asked for.</summary>
    public required PlanningDocument Document { get; init; }

    /// <summary>The day for which it is judged; waivers hold or have ended on it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The document as accepted, where it has open changes; else null.</summary>
    public PlanningDocument? Accepted { get; init; }

    /// <summary>The document as rejected, where it has open changes; else null.</summary>
    public PlanningDocument? Rejected { get; init; }

    /// <summary>The lenses that are on.</summary>
    public IReadOnlyList<Lens> Lenses { get; init; } = [];

    /// <summary>The language of the report (BCP 47).</summary>
    public string Language { get; init; } = LocalText.Fallback;
}

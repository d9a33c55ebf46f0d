using System.Globalization;
using ImppOffice.Api.Records;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>A round with the document it is on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Recorded">What happened to the round.</param>
public sealed record RecordedRound(LibraryDocument Document, Recorded<RoundEvent> Recorded)
{
    /// <summary>Where it stands.</summary>
    public ReviewRound Round { get; } = ReviewRound.Of(Recorded.Events);

    /// <summary>Changes with everything that happens to it; opaque, without quotes.</summary>
    public string ETag => Recorded.Position.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the audit log calls it.</summary>
    public string Subject => $"document/{Round.Document}/{Round.Version}/round/{Round.Id}";
}

namespace ImppOffice.Planning.Checks;

/// <summary>The waiver that a document carries for a requirement. The outcome stays what it is; an active waiver takes it out of the count.</summary>
/// <param name="Reason">Why the requirement was waived, on one line.</param>
/// <param name="By">Who decided it; empty where the document does not say.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Standing">Whether it holds on the day of the report.</param>
/// <param name="Message">All this as a sentence in the report's language.</param>
public sealed record FindingWaiver(string Reason, string By, DateOnly Until, WaiverStanding Standing, string Message);

/// <summary>Whether a waiver holds on the day for which a document is judged.</summary>
public enum WaiverStanding
{
    /// <summary>It holds, on its last day too.</summary>
    Active,

    /// <summary>Its last day is past: the requirement counts again.</summary>
    Expired,
}

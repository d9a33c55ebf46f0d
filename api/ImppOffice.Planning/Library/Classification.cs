namespace ImppOffice.Planning.Library;

/// <summary>How widely a document may be read.</summary>
public enum Classification
{
    Unclassified,
    Confidential,

    /// <summary>Only by the readers it names.</summary>
    StrictlyConfidential,
}

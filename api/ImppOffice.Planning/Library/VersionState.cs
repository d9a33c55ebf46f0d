namespace ImppOffice.Planning.Library;

/// <summary>Where a version stands in its life.</summary>
public enum VersionState
{
    /// <summary>Uploaded, not published.</summary>
    Draft,

    /// <summary>In force.</summary>
    Published,

    /// <summary>No longer in force: a later version was published.</summary>
    Superseded,

    /// <summary>No longer in force: it was withdrawn.</summary>
    Withdrawn,
}

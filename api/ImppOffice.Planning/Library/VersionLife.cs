namespace ImppOffice.Planning.Library;

/// <summary>The one place that says how the state of a version may change. Publishing makes a new version; a draft stays one.</summary>
public static class VersionLife
{
    /// <summary>The state after an event; null where the event cannot happen to a version in that state.</summary>
    public static VersionState? After(VersionState state, VersionEvent happened) => (state, happened) switch
    {
        (VersionState.Published, VersionEvent.LaterPublished) => VersionState.Superseded,
        (VersionState.Published, VersionEvent.Withdrawn) => VersionState.Withdrawn,
        (_, VersionEvent.LaterPublished) => state,
        _ => null,
    };
}

/// <summary>What can happen to a version once it is there.</summary>
public enum VersionEvent
{
    /// <summary>A later version of the document was published.</summary>
    LaterPublished,

    /// <summary>It was taken out of force.</summary>
    Withdrawn,
}

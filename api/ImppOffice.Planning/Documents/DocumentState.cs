namespace ImppOffice.Planning.Documents;

/// <summary>Where a planning document stands between its first draft and its end.</summary>
public enum DocumentState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>A review round on it is open.</summary>
    InReview,

    /// <summary>Its last round ended with everybody clearing it.</summary>
    Cleared,

    /// <summary>Issued by its authority and published as a whole version.</summary>
    Approved,

    /// <summary>A later document or version was approved in its place.</summary>
    Superseded,

    /// <summary>Taken out of force by a decision.</summary>
    Withdrawn,
}

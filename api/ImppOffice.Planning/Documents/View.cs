namespace ImppOffice.Planning.Documents;

/// <summary>How open tracked changes are read. docs/decisions tells why there are three.</summary>
public enum View
{
    /// <summary>As if every open change had been accepted: insertions are text, deletions are gone.</summary>
    Accepted,

    /// <summary>As if every open change had been rejected: the document before the changes, formatting included.</summary>
    Rejected,

    /// <summary>As it stands in the file, nothing decided: inserted and deleted text are both read.</summary>
    Original,
}

namespace ImppOffice.Storage.Care;

/// <summary>A table as a backup holds it, which both engines can write and read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Order">The order in which its rows go in again.</param>
/// <param name="Columns">The columns, those left out that the database numbers by itself.</param>
internal sealed record LibraryTable(string Name, string Order, IReadOnlyList<string> Columns)
{
    /// <summary>Every table in an order in which no row refers to one that is still to come.</summary>
    public static IReadOnlyList<LibraryTable> All { get; } =
    [
        // Without its accounts a restored library would let everybody in.
        new("accounts", "id", ["id", "name", "name_key", "password_hash", "security_stamp", "administrator", "standing", "added_at", "revision"]),
        new("missions", "n", ["id", "name", "acronym", "acronym_key", "country", "stage", "revision"]),
        new("duties", "mission, person, role, branch", ["mission", "person", "role", "branch"]),
        new("documents", "n",
        [
            "id", "mission", "kind", "name", "name_key", "title", "classification", "readers", "basis", "identity", "revision",
            "latest_major", "latest_minor", "lock_by", "lock_at", "lock_until", "removed_at", "removed_by",
        ]),
        new("versions", "document, major, minor",
            ["document", "major", "minor", "state", "author", "at", "comment", "etag", "size", "content", "logical_hash", "report"]),
        new("texts", "logical_hash", ["logical_hash", "text"]),
        new("events", "stream, position", ["stream", "position", "at", "kind", "author", "body"]),
        new("audit", "number", ["number", "at", "who", "what", "subject", "subject_hash", "previous_hash", "hash"]),
        // What has happened once must not happen again in a restored library; jobs themselves are asked for anew.
        new("effects", "kind, effect_key", ["kind", "effect_key", "at", "address"]),
        // Reports cannot all be made again: links are suspect by what they were before. What only saves time is left out.
        new("consistency_runs", "mission, number", ["mission", "number", "run_key", "at", "as_of", "because", "asked_by", "documents", "summary", "reused", "judged"]),
        new("consistency_reports", "mission, number, language", ["mission", "number", "language", "report"]),
        new("audit_end", "one", ["one", "number", "hash"]),
    ];

    public string Select => $"SELECT {string.Join(", ", Columns)} FROM {Name} ORDER BY {Order}";

    public string Insert => $"INSERT INTO {Name} ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(column => "@" + column))})";
}

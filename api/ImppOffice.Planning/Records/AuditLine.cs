namespace ImppOffice.Planning.Records;

/// <summary>Something that somebody did.</summary>
/// <param name="Who">The name the person signs in with.</param>
/// <param name="What">What was done, in kebab case, such as <c>version-uploaded</c>.</param>
/// <param name="Subject">What it was done to, such as <c>document/ID/0.3</c>.</param>
/// <param name="SubjectHash">The hash of what it was done to; null where it has none.</param>
public sealed record AuditEntry(string Who, string What, string Subject, string? SubjectHash = null);

/// <summary>A line of the audit log.</summary>
/// <param name="Number">Its place, from 1, without gaps.</param>
/// <param name="At">When it was added (UTC).</param>
/// <param name="Entry">What was done.</param>
/// <param name="PreviousHash">The hash of the line before; <see cref="AuditChain.Beginning"/> for the first.</param>
/// <param name="Hash">The hash of this line and, through the one before, of all before it.</param>
public sealed record AuditLine(long Number, DateTimeOffset At, AuditEntry Entry, string PreviousHash, string Hash);

/// <summary>Where an audit log ends.</summary>
/// <param name="Number">The number of the last line.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditEnd(long Number, string Hash);

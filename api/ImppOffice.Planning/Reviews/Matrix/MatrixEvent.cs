using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something that happened to a comment matrix.</summary>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(CommentsCollected), "comments-collected")]
[JsonDerivedType(typeof(CommentAnswered), "comment-answered")]
[JsonDerivedType(typeof(CommentPlaced), "comment-placed")]
[JsonDerivedType(typeof(CommentRegrouped), "comment-regrouped")]
[JsonDerivedType(typeof(MatrixClosed), "matrix-closed")]
[JsonDerivedType(typeof(MatrixReopened), "matrix-reopened")]
public abstract record MatrixEvent(string By, DateTimeOffset At);

/// <summary>A copy came back; one that came back before under the same name and branch gives way to it.</summary>
public sealed record CommentsCollected(CollectedCopy Copy, string By, DateTimeOffset At) : MatrixEvent(By, At);

/// <summary>A comment was answered, or the answer changed.</summary>
public sealed record CommentAnswered(string Row, Disposition Disposition, string? Response, string By, DateTimeOffset At) : MatrixEvent(By, At);

/// <summary>A person placed a comment.</summary>
public sealed record CommentPlaced(string Row, IReadOnlyList<string> Section, int Paragraph, string By, DateTimeOffset At) : MatrixEvent(By, At);

/// <summary>A person put a comment into another's group, or took it out of one (then the group is its own id).</summary>
public sealed record CommentRegrouped(string Row, string Group, string By, DateTimeOffset At) : MatrixEvent(By, At);

/// <summary>The matrix was closed.</summary>
public sealed record MatrixClosed(string By, DateTimeOffset At) : MatrixEvent(By, At);

/// <summary>The matrix was opened again.</summary>
public sealed record MatrixReopened(string By, DateTimeOffset At) : MatrixEvent(By, At);

using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>What a reviewer's copy brought.</summary>
/// <param name="Copy">The name of the copy.</param>
/// <param name="Branch">The branch it speaks for, or null.</param>
/// <param name="Comments">Its comments; ids and groups are given by the matrix.</param>
/// <param name="Changes">What the copy changed in the text itself; null where nothing.</param>
/// <param name="KnownComments">How many comments stood in the reviewed version already and were left out.</param>
public sealed record CollectedCopy(string Copy, Branch? Branch, IReadOnlyList<CommentRow> Comments, CopyChanges? Changes, int KnownComments);

/// <summary>That a copy changed the text itself.</summary>
/// <param name="TrackedChanges">How many tracked changes are open in it beyond those of the reviewed version.</param>
/// <param name="Differences">How many paragraphs, rows or cells differ with all changes accepted.</param>
/// <param name="Places">The first of them, at most 50: what happened, where, and the first words.</param>
public sealed record CopyChanges(int TrackedChanges, int Differences, IReadOnlyList<CopyChange> Places);

/// <summary>One paragraph, row or cell that a copy changed.</summary>
/// <param name="Kind">Added, removed, moved, changed or restyled, in kebab case.</param>
/// <param name="Section">The titles of the headings above it.</param>
/// <param name="Snippet">The first words.</param>
public sealed record CopyChange(string Kind, IReadOnlyList<string> Section, string Snippet);

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>What was met on the way through all parts, beside the text.</summary>
internal sealed class Findings(View view)
{
    private readonly Dictionary<(string What, string? Detail), Unread> unread = [];

    public ChangeLog Log { get; } = new(view);

    public List<Field?> Fields { get; } = [];

    public List<Bookmark> Bookmarks { get; } = [];

    public List<Passage> Hidden { get; } = [];

    public LanguageGuess Language { get; } = new();

    /// <summary>Where each comment starts, by its id.</summary>
    public Dictionary<string, int> CommentAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>What each comment is on.</summary>
    public CommentRanges CommentRanges { get; } = new();

    /// <summary>Where each note is referred to; 0 where the view deletes every reference.</summary>
    public Dictionary<(StoryKind Kind, string Id), int> NoteAnchors { get; } = [];

    public IReadOnlyList<Unread> NotRead => [.. unread.Values];

    public void AddUnread(string what, int paragraph, string? detail = null) =>
        unread[(what, detail)] = unread.TryGetValue((what, detail), out var known)
            ? known with { Count = known.Count + 1 }
            : new Unread(what, 1, paragraph, detail);

    public void AddNoteAnchor(StoryKind kind, string id, int paragraph)
    {
        if (NoteAnchors.GetValueOrDefault((kind, id)) == 0)
        {
            NoteAnchors[(kind, id)] = paragraph;
        }
    }
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Gathers what the tracked changes leave out.</summary>
internal sealed class RedlineNotes
{
    private const int ExampleLength = 60;
    private readonly SortedDictionary<RedlineNoteKind, RedlineNote> notes = [];

    public IReadOnlyList<RedlineNote> All => [.. notes.Values];

    public void Add(RedlineNoteKind kind, string example = "", int count = 1) =>
        notes[kind] = notes.TryGetValue(kind, out var known)
            ? known with { Count = known.Count + count }
            : new RedlineNote(kind, count, PlainText.Snippet(example, ExampleLength));
}

using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Every tracked change met so far, whatever the view makes of it.</summary>
internal sealed class ChangeLog(View view)
{
    private const int SnippetLength = 80;
    private const int EnoughText = 400;

    private readonly List<TrackedChange> changes = [];
    private readonly Stack<(int Index, StringBuilder Text)> open = [];

    public View View { get; } = view;

    /// <summary>The body paragraph being read; 0 in other parts.</summary>
    public int Paragraph { get; set; }

    public IReadOnlyList<TrackedChange> Changes => changes;

    /// <summary>Notes a change of a mark, a row, a cell or formatting; the cursor stands on its element.</summary>
    public void Add(ChangeKind kind, PartReader xml) => Add(kind, xml, Paragraph);

    public void Add(ChangeKind kind, PartReader xml, int paragraph) =>
        changes.Add(new TrackedChange(kind, xml.Attribute("author") ?? "", paragraph, ""));

    /// <summary>Begins a change that encloses text.</summary>
    public void Open(ChangeKind kind, PartReader xml)
    {
        Add(kind, xml);
        open.Push((changes.Count - 1, new StringBuilder()));
    }

    public void Append(string text)
    {
        foreach (var (_, collected) in open)
        {
            if (collected.Length < EnoughText)
            {
                collected.Append(text);
            }
        }
    }

    public void Close()
    {
        var (index, text) = open.Pop();
        changes[index] = changes[index] with { Snippet = PlainText.Snippet(text.ToString(), SnippetLength) };
    }
}

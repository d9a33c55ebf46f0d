using System.Text;

namespace ImppOffice.Word.Writing;

/// <summary>A change to a text: so many characters at a place give way to others.</summary>
internal readonly record struct Splice(int At, int Length, string Text)
{
    /// <summary>The text with all changes made; changes at one place stand in the order given.</summary>
    public static string Apply(string text, IEnumerable<Splice> changes)
    {
        var changed = new StringBuilder(text.Length + 1024);
        var from = 0;
        foreach (var change in changes.OrderBy(change => change.At))
        {
            changed.Append(text, from, change.At - from).Append(change.Text);
            from = change.At + change.Length;
        }

        return changed.Append(text, from, text.Length - from).ToString();
    }
}

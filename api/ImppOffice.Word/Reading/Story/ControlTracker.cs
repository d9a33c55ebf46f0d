using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Which content controls are open at the place being read.</summary>
internal sealed class ControlTracker
{
    private readonly List<DraftControl> open = [];

    /// <summary>Every control met, enclosing ones first.</summary>
    public List<DraftControl> All { get; } = [];

    /// <summary>The innermost open control that shows its placeholder, or null.</summary>
    public DraftControl? ShowingPlaceholder => open.Count == 0 ? null : open.FindLast(control => control.Properties.ShowsPlaceholder);

    /// <summary>True in the control Word puts around a table of contents.</summary>
    public bool InContents => open.Exists(control => control.Properties.HoldsContents);

    public DraftControl Open(ControlProperties properties, ControlScope scope, int paragraph, bool absent)
    {
        var depth = open.Count(control => !control.Absent);
        var control = new DraftControl(properties, scope, paragraph, depth) { Absent = absent };
        All.Add(control);
        open.Add(control);
        return control;
    }

    public void Close() => open.RemoveAt(open.Count - 1);
}

using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Whether a content control shows its placeholder: Word cannot track that.</summary>
internal static class PlaceholderState
{
    /// <summary>Where one version only shows the placeholder, it becomes plain text: otherwise what was written would pass for a placeholder.</summary>
    public static void Reconcile(XElement old, XElement now, Redliner redliner)
    {
        var (before, after) = (Of(old, redliner.W), Of(now, redliner.W));
        if (before is null != after is null)
        {
            before?.Remove();
            redliner.Notes.Add(RedlineNoteKind.Placeholders, ControlKey.Of(old, redliner.W));
        }
    }

    /// <summary>True while a content control shows its placeholder, which is no text of the document.</summary>
    public static bool Shows(XElement control, XNamespace w) => Of(control, w) is not null;

    private static XElement? Of(XElement control, XNamespace w) => control.Element(w + "sdtPr")?.Element(w + "showingPlcHdr");
}

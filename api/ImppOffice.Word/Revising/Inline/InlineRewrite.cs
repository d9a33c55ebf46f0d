using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>Lets a paragraph or an inline control say something else, word by word; everything in it that is no text stays where it is.</summary>
internal sealed class InlineRewrite(Revisions revisions)
{
    /// <summary>What could not be done, or null where it was, or where nothing was to be done.</summary>
    public InlineRefusal? Apply(XElement container, string text)
    {
        var pieces = InlineReader.Read(container);
        var old = InlineReader.TextOf(pieces);
        if (old.Trim() == text.Trim())
        {
            return null;
        }

        var change = InlineChange.Between(old, Padded(text, old), Wholes(pieces));
        var slicing = new RunSlicing(revisions, pieces, change);
        if (pieces.Exists(piece => slicing.Touches(piece) && piece.Field is { IsWhole: false }))
        {
            return InlineRefusal.HalfField;
        }

        foreach (var run in pieces.Where(slicing.Touches).Select(piece => piece.Run).Distinct().ToList())
        {
            if (IsLocked(run, container))
            {
                return InlineRefusal.Locked;
            }

            ShowText(run, container, slicing.TouchesPrompt(run));
            slicing.Apply(run);
        }

        if (slicing.Unplaced is { } rest)
        {
            container.Add(slicing.Inserted(rest, PlainLook(container)));
        }

        return null;
    }

    /// <summary>Marks every run as deleted; the anchors of comments stay.</summary>
    public InlineRefusal? Delete(XElement container)
    {
        var pieces = InlineReader.Read(container);
        if (pieces.Exists(piece => piece.Field is { IsWhole: false }))
        {
            return InlineRefusal.HalfField;
        }

        foreach (var run in pieces.Select(piece => piece.Run).Distinct().Where(run => !run.Elements().Any(child => child.Name.LocalName == "commentReference")).ToList())
        {
            if (IsLocked(run, container))
            {
                return InlineRefusal.Locked;
            }

            ShowText(run, container, showing: true);
            run.ReplaceWith(DeletedRun.Of(run, revisions));
        }

        return null;
    }

    // A deleted placeholder is text that was there: as long as the control says that it shows it, what is written would pass for one.
    private static void ShowText(XElement run, XElement container, bool showing)
    {
        foreach (var control in run.Ancestors().TakeWhile(ancestor => ancestor != container).Where(ancestor => ancestor.Name.LocalName == "sdt"))
        {
            control.Elements().First().Elements().Where(property => property.Name.LocalName == "dataBinding" || (showing && property.Name.LocalName == "showingPlcHdr")).Remove();
        }
    }

    private static bool IsLocked(XElement run, XElement container) => run.Ancestors().TakeWhile(ancestor => ancestor != container)
        .Any(ancestor => ancestor.Name.LocalName == "sdt" && new Editing.EditedControl(ancestor, ancestor.Name.Namespace).IsLocked);

    private static List<(int From, int To)> Wholes(List<InlinePiece> pieces) =>
        [.. pieces.Where(piece => piece.Field is not null).GroupBy(piece => piece.Field).Select(field => (field.First().Start, field.Last().End)).Where(whole => whole.End > whole.Start)];

    private static string Padded(string text, string old)
    {
        var trimmed = old.Trim();
        return trimmed.Length == 0 ? text.Trim() : string.Concat(old.AsSpan(0, old.Length - old.TrimStart().Length), text.Trim(), old.AsSpan(old.TrimEnd().Length));
    }

    private static XElement? PlainLook(XElement container)
    {
        var w = container.Name.Namespace;
        return container.Descendants(w + "rPr").FirstOrDefault(look => look.Parent!.Name == w + "r") ?? ParagraphMarks.Look(container, w);
    }
}

/// <summary>Why a text cannot be changed by tracked changes.</summary>
internal enum InlineRefusal
{
    /// <summary>A control in it lets nobody change its content.</summary>
    Locked,

    /// <summary>It holds half a field, which has its other half in another paragraph.</summary>
    HalfField,
}

using System.Xml.Linq;
using ImppOffice.Planning;

namespace ImppOffice.Word.Editing;

/// <summary>Writes paragraphs into a control.</summary>
internal sealed class TextFilling(EditingSession session, EditedControl control)
{
    private readonly XNamespace w = session.W;

    /// <summary>Null once they are there, or why they cannot be.</summary>
    public Problem? Apply(string element, IReadOnlyList<string> texts)
    {
        if (control.HoldsRows)
        {
            return Problems.WrongForm(element, "text, and its control encloses rows of a table");
        }

        control.BeginContent();
        if (control.IsInline)
        {
            FillInline(string.Join('\n', texts));
        }
        else
        {
            FillBlock(control.IsPlain ? [string.Join('\n', texts)] : texts);
        }

        return null;
    }

    private void FillInline(string text)
    {
        var run = FilledText.Run(text, w);
        if (!control.HasChanges)
        {
            control.Content.Elements().Where(child => !KeptMarks.IsMark(child)).Remove();
        }

        control.Content.Add(run);
        InsertionMarks.Mark([run], session);
    }

    private void FillBlock(IReadOnlyList<string> texts)
    {
        var content = control.Content;
        var pattern = content.Descendants(w + "p").FirstOrDefault()?.Element(w + "pPr");
        var paragraphs = texts.Select(text => FilledText.Paragraph(pattern, text, w)).ToList();
        InsertionMarks.Mark(paragraphs, session);

        // Text that is marked as deleted still belongs to whoever decides on the change.
        if (!control.HasChanges)
        {
            KeptMarks.Move(content, paragraphs, w);
            content.Elements().Where(child => child.Name != w + "tcPr").Remove();
        }

        content.Add(paragraphs);
    }
}

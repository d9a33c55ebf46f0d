using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Decides for each piece of text where it belongs: the paragraph, a field code, a placeholder, hidden text, nowhere.</summary>
internal sealed class TextSink(StoryContext context)
{
    private const int LongestPassage = 4000;

    public void Append(DraftParagraph paragraph, string text, in RunLook look)
    {
        if (text.Length == 0)
        {
            return;
        }

        context.Harvest++;
        context.Log.Append(text);
        Record(text, look);
        if (context.Changes.Gone)
        {
            return;
        }

        if (context.Controls.ShowingPlaceholder is { } control)
        {
            control.Placeholder.Append(text);
        }
        else if (look.Hidden)
        {
            AppendHidden(text);
        }
        else if (context.Fields.Show(text))
        {
            AppendVisible(paragraph, text, look);
        }
    }

    private void Record(string text, in RunLook look)
    {
        if (look.Hidden || context.Fields.InCode)
        {
            context.BodyText.Break();
        }
        else if (context.IsMain)
        {
            var own = !context.Changes.Gone && !context.InContents && context.Controls.ShowingPlaceholder is null;
            context.BodyText.Append(text, context.Log.Paragraph, own);
        }
    }

    private void AppendVisible(DraftParagraph paragraph, string text, in RunLook look)
    {
        if (context.InContents)
        {
            paragraph.SawContents = true;
            return;
        }

        paragraph.Append(text, look);
        if (context.IsMain)
        {
            context.Found.CommentRanges.Append(text, context.Log.Paragraph);
        }

        context.Found.Language.Count(text, look);
    }

    private void AppendHidden(string text)
    {
        var hidden = context.Found.Hidden;
        if (context.IsMain && hidden.Count > 0 && hidden[^1].Paragraph == context.Log.Paragraph && hidden[^1].Text.Length < LongestPassage)
        {
            hidden[^1] = hidden[^1] with { Text = hidden[^1].Text + text };
        }
        else
        {
            hidden.Add(new Passage(context.Log.Paragraph, text));
        }
    }
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads a run: its characters, field marks, references and objects.</summary>
internal sealed class RunReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    public void Read(DraftParagraph paragraph)
    {
        var look = paragraph.PlainLook;
        ReadInto(paragraph, xml.Enter(), ref look);
    }

    private void ReadInto(DraftParagraph paragraph, int depth, ref RunLook look)
    {
        while (xml.NextChild(depth))
        {
            if (xml.IsWord)
            {
                ReadWord(paragraph, ref look);
            }
            else if (xml.IsCompatibility && xml.Name == "AlternateContent")
            {
                var lookOutside = look;
                AlternateContent.Read(context, branch => ReadInto(paragraph, branch, ref lookOutside));
            }
            else if (xml.IsMath)
            {
                context.Objects.Count(paragraph, "equations");
            }
        }
    }

    private void ReadWord(DraftParagraph paragraph, ref RunLook look)
    {
        switch (xml.Name)
        {
            case "rPr":
                look = RunLook.Of(RunFormatReader.Read(xml, context.Log), paragraph.Style.Run, context.Styles);
                break;
            case "t" or "delText":
                context.Text.Append(paragraph, xml.Text(), look);
                break;
            case "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen":
                context.Text.Append(paragraph, RunCharacters.Of(xml), look);
                break;
            case "sym":
                // Word keeps the font's own sign, which no other character matches.
                context.BodyText.Mark();
                context.Text.Append(paragraph, RunCharacters.Of(xml), look);
                context.BodyText.Mark();
                break;
            case "ruby":
                context.BodyText.Mark();
                ReadRuby(paragraph);
                context.BodyText.Mark();
                break;
            case "fldChar" or "instrText" or "delInstrText":
                ReadField();
                break;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                ReadReference();
                break;
            case "drawing" or "pict" or "object" or "contentPart":
                context.Objects.Read(paragraph);
                break;
        }
    }

    private void ReadField()
    {
        context.BodyText.Mark();
        if (context.Changes.Gone)
        {
            return;
        }

        if (xml.Name != "fldChar")
        {
            context.Fields.AppendCode(xml.Text());
            return;
        }

        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                context.Fields.Begin(context.Log.Paragraph);
                break;
            case "separate":
                context.Fields.Separate();
                break;
            case "end":
                context.Fields.End();
                break;
        }
    }

    private void ReadReference()
    {
        context.BodyText.Mark();
        if (xml.Name == "commentReference")
        {
            RangeMarks.AddCommentAnchor(context, context.Log.Paragraph);
        }
        else if (context.IsMain && xml.Attribute("id") is { } id)
        {
            var kind = xml.Name == "footnoteReference" ? StoryKind.Footnote : StoryKind.Endnote;
            context.Found.AddNoteAnchor(kind, id, context.Changes.Gone ? 0 : context.Log.Paragraph);
        }
    }

    private void ReadRuby(DraftParagraph paragraph)
    {
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "rubyBase" })
            {
                context.Inlines.ReadInto(paragraph, xml.Enter());
            }
        }
    }
}

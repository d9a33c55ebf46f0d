using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads what stands within a paragraph around and between the runs.</summary>
internal sealed class InlineReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    public void ReadInto(DraftParagraph paragraph, int depth)
    {
        while (xml.NextChild(depth))
        {
            ReadOne(paragraph);
        }
    }

    public void ReadOne(DraftParagraph paragraph)
    {
        if (xml.IsWord)
        {
            ReadWord(paragraph);
        }
        else if (xml.IsCompatibility && xml.Name == "AlternateContent")
        {
            AlternateContent.Read(context, depth => ReadInto(paragraph, depth));
        }
        else if (xml.IsMath && xml.Name is "oMath" or "oMathPara")
        {
            context.Objects.Count(paragraph, "equations");
        }
    }

    private void ReadWord(DraftParagraph paragraph)
    {
        switch (xml.Name)
        {
            case "r":
                context.Runs.Read(paragraph);
                break;
            case "hyperlink":
                // Word makes a field of it.
                context.BodyText.Mark();
                ReadInto(paragraph, xml.Enter());
                context.BodyText.Mark();
                break;
            case "smartTag" or "customXml" or "dir" or "bdo":
                ReadInto(paragraph, xml.Enter());
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                ReadChange(paragraph);
                break;
            case "fldSimple":
                ReadSimpleField(paragraph);
                break;
            case "sdt":
                ReadControl(paragraph);
                break;
            case "subDoc":
                context.Harvest++;
                context.Found.AddUnread("sub-documents", context.Log.Paragraph);
                break;
            default:
                RangeMarks.TryRead(context, context.Log.Paragraph);
                break;
        }
    }

    private void ReadChange(DraftParagraph paragraph)
    {
        var kind = ChangeKinds.Of(xml.Name);
        context.Log.Open(kind, xml);
        context.Changes.Enter(kind);
        context.BodyText.Break();
        ReadInto(paragraph, xml.Enter());
        context.BodyText.Break();
        context.Changes.Leave(kind);
        context.Log.Close();
    }

    private void ReadSimpleField(DraftParagraph paragraph)
    {
        var gone = context.Changes.Gone;
        if (!gone)
        {
            context.Fields.Begin(context.Log.Paragraph, xml.Attribute("instr") ?? "");
            context.Fields.Separate();
        }

        context.BodyText.Mark();
        ReadInto(paragraph, xml.Enter());
        context.BodyText.Mark();
        if (!gone)
        {
            context.Fields.End();
        }
    }

    private void ReadControl(DraftParagraph paragraph) =>
        context.ControlReader.Read(ControlScope.Run, context.Log.Paragraph, (depth, control) =>
        {
            control.Host = paragraph;
            control.From = paragraph.Length;
            var objects = paragraph.Objects;
            context.BodyText.Break();
            ReadInto(paragraph, depth);
            context.BodyText.Break();
            control.To = paragraph.Length;
            control.Objects = paragraph.Objects - objects;
        });
}

namespace ImppOffice.Word.Reading;

/// <summary>Reads a paragraph, or goes on in the one before where the view has deleted the mark between them.</summary>
internal sealed class ParagraphReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    public void Read(BlockList list)
    {
        var number = context.LastParagraph;
        var outer = context.Log.Paragraph;
        context.Log.Paragraph = number;

        var paragraph = list.TakePending() ?? new DraftParagraph { Aside = context.AsideDepth > 0 };
        paragraph.Number = paragraph.IsBlank ? number : paragraph.Number;
        paragraph.WordId = xml.Attribute("paraId", WordNamespaces.Word2010);
        var beganInContents = context.InContents;
        ReadContent(paragraph);
        context.Fields.LeaveCodes();
        Finish(list, paragraph, beganInContents);
        context.Log.Paragraph = outer;
    }

    private void ReadContent(DraftParagraph paragraph)
    {
        var depth = xml.Enter();
        var more = xml.NextChild(depth);
        if (more && xml is { IsWord: true, Name: "pPr" })
        {
            Apply(paragraph, ParagraphFormatReader.Read(xml, context.Log));
            more = xml.NextChild(depth);
        }
        else
        {
            Apply(paragraph, default);
        }

        for (; more; more = xml.NextChild(depth))
        {
            context.Inlines.ReadOne(paragraph);
        }
    }

    private void Apply(DraftParagraph paragraph, in ParagraphFormat format)
    {
        // A paragraph belongs to its mark: of joined paragraphs the last one's properties hold.
        paragraph.Format = format;
        paragraph.Style = context.Styles.Paragraph(format.Style);
        paragraph.PlainLook = RunLook.Of(default, paragraph.Style.Run, context.Styles);
        if (paragraph.Style.HeadingLevel is not null)
        {
            context.Fields.LeaveContents();
        }
    }

    private void Finish(BlockList list, DraftParagraph paragraph, bool beganInContents)
    {
        var format = paragraph.Format;
        if (context.Changes.Gone || context.Changes.Hides(format.MarkInserted, format.MarkDeleted))
        {
            context.MarksGone++;
            list.Hold(paragraph);
            return;
        }

        // What a contents style holds is contents even where its field is lost.
        if (!paragraph.Style.IsContents)
        {
            list.Add(paragraph, beganInContents || paragraph.SawContents);
        }
    }
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads what stands one below the other: paragraphs, tables, and what wraps them.</summary>
internal sealed class BlockReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    /// <summary>Reads the children of an entered element into a list of their own.</summary>
    public List<Draft> Read(int depth)
    {
        var list = new BlockList();
        ReadInto(list, depth);
        list.Flush();
        return list.Items;
    }

    public void ReadInto(BlockList list, int depth)
    {
        while (xml.NextChild(depth))
        {
            ReadOne(list);
        }
    }

    /// <summary>Reads the element the cursor stands on.</summary>
    public void ReadOne(BlockList list)
    {
        if (xml.IsCompatibility && xml.Name == "AlternateContent")
        {
            AlternateContent.Read(context, depth => ReadInto(list, depth));
        }
        else if (xml.IsWord && !RangeMarks.TryRead(context, context.NextParagraph))
        {
            ReadWord(list);
        }
    }

    private void ReadWord(BlockList list)
    {
        switch (xml.Name)
        {
            case "p":
                context.Paragraphs.Read(list);
                break;
            case "tbl":
                list.Flush();
                context.Tables.Read(list);
                break;
            case "sdt":
                ReadControl(list);
                break;
            case "customXml":
                ReadInto(list, xml.Enter());
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                ReadChange(list);
                break;
            case "altChunk":
                context.Harvest++;
                context.Found.AddUnread("alternate-format-chunks", context.NextParagraph);
                break;
            case "sectPr":
                FormattingChanges.Note(xml, context.Log);
                break;
        }
    }

    private void ReadChange(BlockList list)
    {
        var kind = ChangeKinds.Of(xml.Name);
        context.Log.Open(kind, xml);
        context.Changes.Enter(kind);
        ReadInto(list, xml.Enter());
        context.Changes.Leave(kind);
        context.Log.Close();
    }

    private void ReadControl(BlockList list)
    {
        list.Flush();
        var start = list.Items.Count;
        var marksGone = context.MarksGone;
        var control = context.ControlReader.Read(ControlScope.Block, context.NextParagraph, (depth, _) =>
        {
            ReadInto(list, depth);
            list.Flush();
        });
        control.Blocks.AddRange(list.Items.Skip(start));
        control.Absent |= control.Blocks.Count == 0 && context.MarksGone > marksGone;
    }
}

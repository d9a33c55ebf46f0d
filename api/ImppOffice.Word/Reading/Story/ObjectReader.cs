namespace ImppOffice.Word.Reading;

/// <summary>Reads drawings and embedded objects: counts what cannot be judged, reads the text boxes in them.</summary>
internal sealed class ObjectReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    /// <summary>Counts one object in the paragraph and among what was not read.</summary>
    public void Count(DraftParagraph paragraph, string what)
    {
        context.Harvest++;
        context.BodyText.Mark();
        if (!context.Changes.Gone)
        {
            paragraph.Objects++;
            context.Found.AddUnread(what, context.Log.Paragraph);
        }
    }

    /// <summary>Reads the drawing, picture or object the cursor stands on.</summary>
    public void Read(DraftParagraph paragraph)
    {
        if (xml.Name == "object")
        {
            // The picture in it is only a preview of the object.
            Count(paragraph, "embedded-objects");
            return;
        }

        if (xml.Name == "contentPart")
        {
            Count(paragraph, "pictures");
            return;
        }

        ReadInto(paragraph, xml.Enter());
    }

    private void ReadInto(DraftParagraph paragraph, int depth)
    {
        while (xml.NextDescendant(depth))
        {
            if (xml.IsWord && xml.Name == "txbxContent")
            {
                ReadTextBox(paragraph);
            }
            else if (xml.IsCompatibility && xml.Name == "AlternateContent")
            {
                AlternateContent.Read(context, branch => ReadInto(paragraph, branch));
            }
            else if (Kind() is { } what)
            {
                Count(paragraph, what);
            }
        }
    }

    private string? Kind() => xml.Name switch
    {
        "pic" or "imagedata" => "pictures",
        "chart" when xml.NamespaceUri.EndsWith("/chart", StringComparison.Ordinal) || xml.NamespaceUri.EndsWith("/chartex", StringComparison.Ordinal) => "charts",
        "relIds" => "diagrams",
        "OLEObject" => "embedded-objects",
        "txBody" => "text-boxes",
        _ => null,
    };

    private void ReadTextBox(DraftParagraph paragraph)
    {
        var outerFields = context.Fields;
        context.Fields = new FieldTracker(context.Found.Fields);
        context.AsideDepth++;
        context.BodyText.Mark();
        context.BodyText.TextBoxes++;
        context.Harvest++;
        var blocks = context.Blocks.Read(xml.Enter());
        context.AsideDepth--;
        context.BodyText.TextBoxes--;
        context.Fields = outerFields;
        if (!context.Changes.Gone && blocks.Count > 0)
        {
            paragraph.TextBoxes.Add(new DraftTextBox(blocks));
            context.Found.AddUnread("text-boxes", context.Log.Paragraph);
        }
    }
}

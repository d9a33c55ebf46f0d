using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads <c>w:sdt</c>, wherever it stands; what is in it is read by whoever reads its surroundings.</summary>
internal sealed class ControlReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;

    /// <summary>The control; <paramref name="readContent"/> is given the depth of <c>w:sdtContent</c>, and is not called where there is none.</summary>
    public DraftControl Read(ControlScope scope, int paragraph, Action<int, DraftControl> readContent)
    {
        var absent = context.Changes.ControlGone;
        var properties = new ControlProperties();
        DraftControl? control = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "sdtPr" })
            {
                ReadProperties(properties);
            }
            else if (xml is { IsWord: true, Name: "sdtContent" } && control is null)
            {
                control = context.Controls.Open(properties, scope, paragraph, absent);
                readContent(xml.Enter(), control);
                context.Controls.Close();
            }
        }

        if (control is null)
        {
            control = context.Controls.Open(properties, scope, paragraph, absent);
            context.Controls.Close();
        }

        return control;
    }

    private void ReadProperties(ControlProperties properties)
    {
        var depth = xml.Enter();
        while (xml.NextDescendant(depth))
        {
            switch (xml.Name)
            {
                case "tag":
                    properties.Tag = xml.Value;
                    break;
                case "alias":
                    properties.Title = xml.Value;
                    break;
                case "showingPlcHdr":
                    properties.ShowsPlaceholder = xml.IsOn;
                    break;
                case "repeatingSection" when xml.NamespaceUri == WordNamespaces.Word2012:
                    properties.Repeats = true;
                    break;
                case "docPartGallery":
                    properties.HoldsContents = xml.Value == "Table of Contents";
                    break;
            }
        }
    }
}

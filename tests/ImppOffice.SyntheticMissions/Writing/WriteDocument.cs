using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.SyntheticMissions.Writing;

/// <summary>Writes a document with the product: begins it, then fills its elements in.</summary>
internal static class WriteDocument
{
    private static readonly DateTimeOffset Time = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the .docx.</summary>
    public static byte[] Run(SyntheticDocument document)
    {
        var shipped = Shipped.Templates;
        var template = shipped.Knowledge.Library.Find(document.Kind).OrThrow();
        var request = new NewDocumentRequest(document.Mission, "Tavara", document.Language, document.Date, Path.GetFileNameWithoutExtension(document.Name));
        var begun = NewDocument.Write(template, request, shipped.HouseStyle, shipped.TitleBlock).OrThrow();
        var context = new EditingContext
        {
            Knowledge = shipped.Knowledge,
            Template = template,
            HouseStyle = shipped.HouseStyle,
            Language = document.Language,
            Time = Time,
            Today = document.Date,
            NewDocumentId = request.DocumentId,
            Reader = new PlanningDocumentReader(new ReaderLimits()),
        };
        var edits = document.Elements.Select(element => Fill(element.Key, element.Value, template.Elements.First(pair => pair.Element.Id == element.Key).Element.Layout.Columns.Count > 0)).ToList();
        return TitleBlockLines.Fill(DocumentEditing.Apply(begun, edits, context, CancellationToken.None).OrThrow().Content, document);
    }

    private static FillElement Fill(string element, List<Line> lines, bool isTable) => isTable
        ? new FillElement { Element = element, Rows = [.. lines.Select(line => line.Texts)] }
        : new FillElement { Element = element, Paragraphs = [.. lines.Select(line => line.Texts[0])] };
}

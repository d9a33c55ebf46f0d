using System.IO.Compression;
using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing;

/// <summary>Edits a document as a drafter would, at random but always the same for the same seed.</summary>
internal sealed class DocumentEdits(int seed)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Words = ["corridor", "1,250", "15 June 2027", "mandate", "the", "radio", "and", "éducation", "النقل"];
    private readonly Random random = new(seed);

    public byte[] Apply(byte[] file, int count)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            for (var edit = 0; edit < count; edit++)
            {
                Edit(document.Root!.Element(W + "body")!);
            }

            stream.SetLength(0);
            document.Save(stream, SaveOptions.DisableFormatting);
        }

        return bytes.ToArray();
    }

    private void Edit(XElement body)
    {
        var paragraph = Pick(body.Elements(W + "p"));
        switch (random.Next(9))
        {
            case 0:
                paragraph.Remove();
                break;
            case 1:
                paragraph.AddAfterSelf(new XElement(W + "p", paragraph.Element(W + "pPr"), Run(Sentence())));
                break;
            case 2:
                Pick(body.Elements(W + "p")).AddAfterSelf(new XElement(paragraph));
                paragraph.Remove();
                break;
            case 3:
                Reword(Pick(body.Descendants(W + "t")));
                break;
            case 4:
                Reword(Pick(body.Descendants(W + "tc").Descendants(W + "t")));
                break;
            case 5:
                var row = Pick(body.Descendants(W + "tr"));
                row.AddAfterSelf(new XElement(row));
                Reword(Pick(row.Descendants(W + "t")));
                break;
            case 6:
                Pick(body.Elements(W + "tbl").Where(table => table.Elements(W + "tr").Count() > 2)).Elements(W + "tr").Last().Remove();
                break;
            case 7:
                Embolden(Pick(body.Descendants(W + "r").Where(run => run.Elements(W + "t").Any())));
                break;
            default:
                paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.SetAttributeValue(W + "val", (string?)Pick(body.Elements(W + "p")).Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val"));
                break;
        }
    }

    private void Reword(XElement text)
    {
        var words = text.Value.Split(' ').ToList();
        words.Insert(random.Next(words.Count + 1), Pick(Words));
        words.RemoveAt(random.Next(words.Count));
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        text.Value = string.Join(' ', words);
    }

    private static void Embolden(XElement run)
    {
        if (run.Element(W + "rPr") is not { } properties)
        {
            properties = new XElement(W + "rPr");
            run.AddFirst(properties);
        }

        var (bold, style) = (properties.Element(W + "b"), properties.Elements().TakeWhile(property => property.Name.LocalName is "rStyle" or "rFonts").LastOrDefault());
        if (bold is not null)
        {
            bold.Remove();
        }
        else if (style is not null)
        {
            style.AddAfterSelf(new XElement(W + "b"));
        }
        else
        {
            properties.AddFirst(new XElement(W + "b"));
        }
    }

    private string Sentence() => string.Join(' ', Enumerable.Range(0, 3 + random.Next(20)).Select(_ => Pick(Words)));

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private T Pick<T>(IEnumerable<T> from) => from.ToList() is { Count: > 0 } list ? list[random.Next(list.Count)] : throw new InvalidOperationException("There is nothing to edit.");
}

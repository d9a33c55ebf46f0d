using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Reviewing;

/// <summary>A comment matrix as a Word document: a table on landscape pages whose headings repeat.</summary>
public static class MatrixDocument
{
    /// <summary>The document as .docx. The same input gives the same bytes. The problem <c>wrong-template</c> where the house style cannot be used.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="request">What is known of the round.</param>
    /// <param name="houseStyle">The bytes of house-style.docx.</param>
    /// <param name="texts">The words of comment-matrix.json.</param>
    /// <param name="titleBlock">The words of title-block.json, for header and footer.</param>
    public static Result<byte[]> Write(CommentMatrix matrix, MatrixRequest request, ReadOnlyMemory<byte> houseStyle, MatrixTexts texts, TitleBlockTexts titleBlock)
    {
        if (!HouseStyle.Read(houseStyle).Succeeded(out var style, out var problem))
        {
            return problem;
        }

        var draft = new Draft(style, new WritingLanguage(request.Language));
        var title = string.Format(CultureInfo.InvariantCulture, texts.Title.In(draft.Language.Asked), request.DocumentTitle, request.Version);
        var layout = Landscape(style.PageLayout);
        var rightToLeft = TextDirection.IsOfLanguage(draft.Language.Asked);
        var table = MatrixTable.Of(matrix, texts, draft.Language.Asked);
        var changed = matrix.Copies.Where(copy => copy.Changes is not null).Select(copy => string.Format(CultureInfo.InvariantCulture, texts.CopyChanged.In(draft.Language.Asked), copy.Copy, copy.Changes!.TrackedChanges, copy.Changes.Differences));
        var package = new DraftPackage(draft);
        package.AddMain(Part("document", El(
            "body",
            MatrixCell.Paragraph(title, style.Id(StyleNames.Title)),
            new MatrixWordTable(style, layout, rightToLeft).Write(table),
            changed.Select(line => MatrixCell.Paragraph(line, style.Id(StyleNames.Text))),
            MatrixCell.Paragraph("", style.Id(StyleNames.Text)),
            layout)));
        package.FillHeadersAndFooters(new HeaderFooter(draft, title, titleBlock));
        package.AddProperties(title, request.Date);
        return package.ToBytes();
    }

    private static XElement Landscape(XElement portrait)
    {
        var layout = new XElement(portrait);
        if (layout.Element(W + "pgSz") is { } size && (int?)size.Attribute(W + "w") is { } width && (int?)size.Attribute(W + "h") is { } height)
        {
            size.SetAttributeValue(W + "w", Math.Max(width, height));
            size.SetAttributeValue(W + "h", Math.Min(width, height));
            size.SetAttributeValue(W + "orient", "landscape");
        }

        return layout;
    }
}

/// <summary>What is known of the round a matrix is of.</summary>
/// <param name="DocumentTitle">The title of the reviewed document.</param>
/// <param name="Version">The version, such as "0.3".</param>
/// <param name="Language">The language of headings (BCP 47); texts that lack it come in English.</param>
/// <param name="Date">The day it bears, or null.</param>
public sealed record MatrixRequest(string DocumentTitle, string Version, string Language, DateOnly? Date);

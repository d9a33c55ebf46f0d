using System.IO.Compression;
using System.Text;
using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>Gives a document back with remarks as Word comments, and nothing else changed.</summary>
public static class AnnotatedCopy
{
    /// <summary>Who signs the comments.</summary>
    public const string Author = Planning.Documents.Comment.ProductAuthor;

    /// <summary>
    /// The copy. Parts that the comments do not touch keep their bytes; the main part keeps every character but the marks
    /// that are put in. A paragraph of a text box cannot bear comments in Word: the paragraph that holds the box does.
    /// The problem <c>truncated-document</c>, <c>broken-part</c> or <c>document-too-large</c> where the document cannot be
    /// read, or has no paragraph at all.
    /// </summary>
    /// <param name="original">The bytes of a .docx that the reader accepts.</param>
    /// <param name="annotations">The remarks; several on one paragraph stand in the order given.</param>
    /// <param name="date">The time the comments bear.</param>
    public static Result<AnnotatedDocument> Write(ReadOnlyMemory<byte> original, IReadOnlyList<Annotation> annotations, DateTimeOffset date)
    {
        using var bytes = new MemoryStream();
        bytes.Write(original.Span);
        var reading = "[Content_Types].xml";
        try
        {
            bool signed;
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            {
                var package = new CommentedPackage(new PartTexts(zip, new ReaderLimits(), part => reading = part));
                signed = package.IsSigned;
                if (annotations.Count > 0)
                {
                    package.Comment(annotations, date);
                }
            }

            return new AnnotatedDocument(annotations.Count == 0 ? original.ToArray() : bytes.ToArray(), signed && annotations.Count > 0);
        }
        catch (Exception damaged) when (damaged is XmlException or DecoderFallbackException)
        {
            return Problems.BrokenPart(reading);
        }
        catch (InvalidDataException)
        {
            return Problems.Truncated;
        }
        catch (PartTooLargeException large)
        {
            return Problems.TooLarge(large.Message, large.Limit);
        }
    }
}

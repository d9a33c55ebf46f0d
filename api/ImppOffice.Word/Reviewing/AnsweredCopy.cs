using System.IO.Compression;
using System.Text;
using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>Gives a document back with responses as replies to its comments, and nothing else changed.</summary>
public static class AnsweredCopy
{
    /// <summary>The responses of a matrix for the reviewed version: each comment that has one, put in at its place with the response as its reply.</summary>
    public static IReadOnlyList<ThreadReply> ForReviewedVersion(CommentMatrix matrix, string author) =>
        [.. matrix.InReadingOrder.Where(row => row.Response is not null).Select(row => new ThreadReply(null, new ReviewerRemark(row.Paragraph, row.Author, row.Comment), author, row.Response!))];

    /// <summary>The responses of a matrix for one reviewer's copy: each as a reply to the comment that is in it.</summary>
    public static IReadOnlyList<ThreadReply> ForCopy(CommentMatrix matrix, string copy, string author) =>
        [.. matrix.Rows.Where(row => row.Copy == copy && row.Response is not null).Select(row => new ThreadReply(row.IdInCopy, null, author, row.Response!))];

    /// <summary>
    /// The document with the replies. Parts that they do not touch keep their bytes; the others keep every character but
    /// what is put in. Problems as in <see cref="AnnotatedCopy"/>.
    /// </summary>
    /// <param name="original">The bytes of a .docx that the reader accepts.</param>
    /// <param name="replies">The responses, in order.</param>
    /// <param name="date">The time the replies bear.</param>
    public static Result<AnsweredDocument> Write(ReadOnlyMemory<byte> original, IReadOnlyList<ThreadReply> replies, DateTimeOffset date)
    {
        using var bytes = new MemoryStream();
        bytes.Write(original.Span);
        var reading = "[Content_Types].xml";
        try
        {
            bool signed;
            IReadOnlyList<string> notFound;
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            {
                var package = new AnsweredPackage(new PartTexts(zip, new ReaderLimits(), part => reading = part));
                notFound = package.Answer(replies, date);
                signed = package.IsSigned;
            }

            var changed = notFound.Count < replies.Count;
            return new AnsweredDocument(changed ? bytes.ToArray() : original.ToArray(), signed && changed, notFound);
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

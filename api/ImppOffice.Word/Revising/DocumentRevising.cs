using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Revising;

/// <summary>Writes amendments of a document in force as tracked changes.</summary>
public static class DocumentRevising
{
    /// <summary>
    /// The document with all amendments and nothing else, or the problem of the first one that cannot be made, which names
    /// its element. Rejecting these changes gives the document in force, accepting them the revised one; the changes and
    /// comments of others stay. The problems of the reader, and <c>protected-document</c>, <c>element-locked</c>,
    /// <c>amended-twice</c>, <c>revision-by-hand</c>, <c>wrong-form</c> and <c>other-table</c>.
    /// </summary>
    /// <param name="file">The bytes of the document in force, a .docx of any writer; they are left as they are.</param>
    /// <param name="amendments">What is amended.</param>
    /// <param name="context">What it rests on; its author and time are those of the changes.</param>
    /// <param name="texts">The words of title-block.json.</param>
    /// <param name="cancellationToken">Ends with an <see cref="OperationCanceledException"/>.</param>
    public static Result<RevisedDocument> Revise(ReadOnlyMemory<byte> file, IReadOnlyList<Amendment> amendments, EditingContext context, TitleBlockTexts texts, CancellationToken cancellationToken)
    {
        if (!HouseStyle.Read(context.HouseStyle).Succeeded(out var style, out var problem))
        {
            return problem;
        }

        // The reader's limits hold here too: on size, on parts, on how deep elements are nested.
        if (context.Reader.Read(file, "", View.Accepted, cancellationToken).Problem is { } unreadable)
        {
            return unreadable;
        }

        try
        {
            var editing = new EditingSession(new EditedPackage(file), context, style, cancellationToken, tracksAlways: true);
            if (editing.IsProtected)
            {
                return Problems.ProtectedDocument;
            }

            var session = new RevisingSession(editing);
            return new AmendmentWriting(session, texts).Apply(amendments).Succeeded(out var elements, out var refused) ? Finish(file, session, elements) : refused;
        }
        catch (XmlException)
        {
            return Problems.BrokenPart("word");
        }
        catch (InvalidDataException)
        {
            return Problems.Truncated;
        }
    }

    private static RevisedDocument Finish(ReadOnlyMemory<byte> file, RevisingSession session, IReadOnlyList<RevisedElement> elements)
    {
        var tracked = session.Editing.ToBytes();
        return new RevisedDocument
        {
            Tracked = tracked,
            Clean = RevisedForms.Clean(tracked, session.Revisions),
            Markup = RevisedForms.Markup(tracked),
            Elements = elements,
            Notes = session.Notes,
            Carried = CarryOver.Paragraphs(session, file, tracked),
            Parts = CarryOver.Parts(file, tracked),
            SignatureBroken = session.Editing.Package.IsSigned,
        };
    }
}

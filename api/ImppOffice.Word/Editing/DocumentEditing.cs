using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Carries out edits in a .docx of any writer.</summary>
public static class DocumentEditing
{
    /// <summary>
    /// The document with all edits carried out in order, or the problem of the first one that cannot be, which names it.
    /// Parts that no edit touches keep their bytes; in those that one does, everything unknown stays. Where the document
    /// tracks changes, inserted paragraphs, text and rows are recorded as insertions; that a control came, went or lost its
    /// placeholder is nothing Word can record. The problems of the reader, and <c>protected-document</c> where the document
    /// is protected against editing.
    /// </summary>
    /// <param name="file">The bytes of the document, which are left as they are.</param>
    /// <param name="edits">What is to be done.</param>
    /// <param name="context">What it rests on.</param>
    /// <param name="cancellationToken">Ends with an <see cref="OperationCanceledException"/>.</param>
    public static Result<EditedDocument> Apply(ReadOnlyMemory<byte> file, IReadOnlyList<DocumentEdit> edits, EditingContext context, CancellationToken cancellationToken)
    {
        if (!HouseStyle.Read(context.HouseStyle).Succeeded(out var style, out var problem))
        {
            return problem;
        }

        // The reader's limits hold here too: on size, on parts, on how deep elements are nested.
        if (context.Reader.Read(file, "", Planning.Documents.View.Accepted, cancellationToken).Problem is { } unreadable)
        {
            return unreadable;
        }

        try
        {
            var session = new EditingSession(new EditedPackage(file), context, style, cancellationToken);
            return session.IsProtected ? Problems.ProtectedDocument : Apply(edits, session);
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

    private static Result<EditedDocument> Apply(IReadOnlyList<DocumentEdit> edits, EditingSession session)
    {
        for (var index = 0; index < edits.Count; index++)
        {
            if (Apply(edits[index], session) is { } problem)
            {
                return Problems.OfEdit(index + 1, edits[index].Name, problem);
            }
        }

        return new EditedDocument(session.ToBytes(), session.Package.IsSigned);
    }

    private static Problem? Apply(DocumentEdit edit, EditingSession session) => edit switch
    {
        InsertSections sections => new SectionInsertion(session).Apply(sections.Sections, sections.At),
        InsertElements elements => new ElementInsertion(session).Apply(elements.Elements),
        FillElement fill => new ElementFilling(session).Apply(fill),
        AddRows rows => new RowAddition(session).Apply(rows),
        RepairControls repairs => new ControlRepair(session).Apply(repairs.Repairs),
        UpgradeTemplate => new TemplateUpgrading(session).Apply(),
        WaiveRequirement waive => new Waiving(session).Waive(waive),
        WithdrawWaiver withdraw => new Waiving(session).Withdraw(withdraw.Requirement),
        _ => throw new InvalidOperationException($"{edit.GetType().Name} is not one of the edits."),
    };
}

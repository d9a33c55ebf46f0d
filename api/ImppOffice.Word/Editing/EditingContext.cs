using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>What editing a document rests on.</summary>
public sealed record EditingContext
{
    /// <summary>Templates and texts.</summary>
    public required Knowledge Knowledge { get; init; }

    /// <summary>The template of the document's kind.</summary>
    public required Template Template { get; init; }

    /// <summary>The bytes of house-style.docx.</summary>
    public required ReadOnlyMemory<byte> HouseStyle { get; init; }

    /// <summary>The language of what is put in (BCP 47); texts that lack it come in English.</summary>
    public required string Language { get; init; }

    /// <summary>The time that tracked changes bear.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Who signs tracked changes.</summary>
    public string Author { get; init; } = AnnotatedCopy.Author;

    /// <summary>The day by which waivers are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The id that a document without one gets where it must say what it is.</summary>
    public required string NewDocumentId { get; init; }

    /// <summary>Reads the document before the edits and between them.</summary>
    public required PlanningDocumentReader Reader { get; init; }
}

/// <summary>A document with edits carried out.</summary>
/// <param name="Content">The bytes of the .docx.</param>
/// <param name="SignatureBroken">True where the document was digitally signed: the signature no longer holds.</param>
public sealed record EditedDocument(byte[] Content, bool SignatureBroken);

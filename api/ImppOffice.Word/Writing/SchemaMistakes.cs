using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ImppOffice.Word.Writing;

/// <summary>What the Open XML SDK's validator finds wrong in a document of ours. Never asked about a user's document: it takes seconds on a long one.</summary>
public static class SchemaMistakes
{
    /// <summary>One line for each mistake, with its part and path; none for a document that Word opens without repairing it.</summary>
    /// <param name="file">The bytes of a .docx that the product wrote or starts from.</param>
    /// <param name="cancellationToken">Stops the validator.</param>
    public static IReadOnlyList<string> Find(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(file.ToArray(), writable: false);
        try
        {
            using var document = WordprocessingDocument.Open(bytes, isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, cancellationToken).Select(mistake => $"{mistake.Part?.Uri} {mistake.Path?.XPath}: {mistake.Description}")];
        }
        catch (Exception unreadable) when (unreadable is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException)
        {
            return [unreadable.Message];
        }
    }
}

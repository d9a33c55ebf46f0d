using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Reading;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Reviewing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Reviewing;

/// <summary>The directive of Tavara as it goes round, and copies of it that come back.</summary>
internal static class Copies
{
    public static readonly DateTimeOffset Date = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);

    public static byte[] Original { get; } = File.ReadAllBytes(Repository.At("tests", "documents", "tavara-directive-pandoc.docx"));

    public static PlanningDocument Read(byte[] file, string name = "copy.docx") =>
        new PlanningDocumentReader(new ReaderLimits()).Read(file, name, View.Accepted, CancellationToken.None).OrThrow();

    /// <summary>A copy with a comment of a reviewer and an answer to it, on a paragraph.</summary>
    public static byte[] Commented(byte[] original, params (int Paragraph, string Author, string Text)[] comments) =>
        AnsweredCopy.Write(original, [.. comments.Select(comment => new ThreadReply(null, new ReviewerRemark(comment.Paragraph, comment.Author, comment.Text), "Desk", "Thank you."))], Date).OrThrow().Content;

    /// <summary>The first paragraph whose text begins so.</summary>
    public static Paragraph Beginning(this PlanningDocument document, string text) =>
        document.Paragraphs.First(paragraph => paragraph.Text.StartsWith(text, StringComparison.Ordinal));

    public static async Task<byte[]> ThroughLibreOfficeAsync(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("impp-copy").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "in"));
            var input = Path.Combine(folder, "in", "copy.docx");
            await File.WriteAllBytesAsync(input, file);
            await LibreOffice.ConvertAsync(folder, input, "docx");
            return await File.ReadAllBytesAsync(Path.Combine(folder, "copy.docx"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

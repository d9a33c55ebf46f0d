using System.Globalization;
using ImppOffice.Api.Consistency;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;
using ImppOffice.Word.Reading;

namespace ImppOffice.Api.Generation;

/// <summary>Reads a document that a revision rests on.</summary>
public sealed class ReadRevisionBasis(PlanningDocumentReader reader, ReadLinkedDocument link)
{
    /// <summary>What it says and states, or why it cannot be read or what kind it is cannot be told.</summary>
    /// <param name="content">The bytes of the .docx file.</param>
    /// <param name="given">What is given of it.</param>
    /// <param name="knowledge">What is known of documents.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Result<RevisionBasis> Run(ReadOnlyMemory<byte> content, BasisFile given, Knowledge knowledge, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(given.File);
        if (!reader.Read(content, name, View.Accepted, cancellationToken).Succeeded(out var document, out var problem)
            || !link.Run(new MissionFile(name, content), knowledge, new FactReader(new FactRules(knowledge)), cancellationToken).Succeeded(out var linked, out problem))
        {
            return problem with { Title = $"{name}: {problem.Title}" };
        }

        var version = given.Version ?? linked.Version;
        return new RevisionBasis { Document = document, Facts = linked.Facts, Name = name, Version = version, Approved = given.Approved ?? IsPublished(version) };
    }

    // Only what is approved gets a whole number: 1.0, 2.0.
    private static bool IsPublished(string? version) =>
        decimal.TryParse(version, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= 1 && decimal.IsInteger(number);
}

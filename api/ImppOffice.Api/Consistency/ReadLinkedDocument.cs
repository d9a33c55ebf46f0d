using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Versions;

namespace ImppOffice.Api.Consistency;

/// <summary>Reads what a file states and which version of which document it is; what only a library knows, such as approval, is left open.</summary>
public sealed class ReadLinkedDocument(PlanningDocumentReader reader)
{
    /// <summary>The document, or why it cannot be read or what kind it is cannot be told.</summary>
    public Result<LinkedDocument> Run(MissionFile file, Knowledge knowledge, FactReader facts, CancellationToken cancellationToken)
    {
        if (!reader.Read(file.Content, file.Name, View.Accepted, cancellationToken).Succeeded(out var document, out var problem)
            || !new KindDetector(knowledge).Detect(document, LocalText.Fallback).Succeeded(out var detection, out problem)
            || !knowledge.Library.Find(detection.Kind).Succeeded(out var template, out problem)
            || !new LogicalHash(new ReaderLimits()).Of(file.Content, cancellationToken).Succeeded(out var hash, out problem))
        {
            return problem;
        }

        var stated = facts.Read(document, template);
        return new LinkedDocument
        {
            Id = document.Identity?.DocumentId ?? file.Name,
            Name = file.Name,
            Kind = template.Kind,
            Version = VersionOfFile.Of(document, file.Name),
            Date = stated.Facts.Where(fact => fact.Name == "document-date").Select(fact => fact.Value).OfType<FactValue.Span>().Where(span => span.First == span.Last).Select(span => (DateOnly?)span.First).FirstOrDefault(),
            LogicalHash = hash,
            Basis = [.. (document.Identity?.Basis ?? []).Select(basis => new BasisUse(basis.Kind, basis.Version))],
            Facts = stated,
        };
    }
}

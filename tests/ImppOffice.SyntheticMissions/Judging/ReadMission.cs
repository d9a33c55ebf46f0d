using System.Text.RegularExpressions;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Documents;
using ImppOffice.SyntheticMissions.Planting;
using ImppOffice.SyntheticMissions.Writing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Versions;

namespace ImppOffice.SyntheticMissions.Judging;

/// <summary>Reads the documents of a mission from bytes, with the versions that a library would know to be approved.</summary>
internal sealed partial class ReadMission
{
    private readonly Shipped shipped = Shipped.Templates;
    private readonly FactReader facts = new(new FactRules(Shipped.Templates.Knowledge));
    private readonly PlanningDocumentReader reader = new(new ReaderLimits());

    /// <summary>Every document of a folder, in the order of their names.</summary>
    public IReadOnlyList<LinkedDocument> Folder(string folder, Answers answers) =>
    [
        .. Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(path => Document(Path.GetFileName(path), File.ReadAllBytes(path), answers)),
    ];

    public LinkedDocument Document(string name, ReadOnlyMemory<byte> content, Answers answers)
    {
        var document = reader.Read(content, name, View.Accepted, CancellationToken.None).OrThrow();
        var kind = new KindDetector(shipped.Knowledge).Detect(document, LocalText.Fallback).OrThrow().Kind;
        var stated = facts.Read(document, shipped.Knowledge.Library.Find(kind).OrThrow());
        return new LinkedDocument
        {
            Id = document.Identity?.DocumentId ?? name,
            Name = name,
            Kind = kind,
            Version = Version(document),
            ApprovedVersion = answers.Approved.GetValueOrDefault(name),
            Date = stated.Facts.Where(fact => fact.Name == "document-date").Select(fact => fact.Value).OfType<FactValue.Span>().Select(span => (DateOnly?)span.First).FirstOrDefault(),
            LogicalHash = new LogicalHash(new ReaderLimits()).Of(content, CancellationToken.None).OrThrow(),
            Basis = [.. (document.Identity?.Basis ?? []).Select(basis => new BasisUse(basis.Kind, basis.Version))],
            Facts = stated,
        };
    }

    private static string? Version(PlanningDocument document) => document.Controls
        .Where(control => control.Tag == ElementControl.TagPrefix + "version")
        .SelectMany(control => control.Content)
        .SelectMany(block => block.Paragraphs)
        .Select(paragraph => Number().Match(paragraph.Text))
        .FirstOrDefault(match => match.Success)?.Value;

    [GeneratedRegex(@"\d+\.\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}

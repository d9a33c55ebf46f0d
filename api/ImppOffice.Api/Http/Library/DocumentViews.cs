using System.Globalization;
using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Http.Library;

/// <summary>A document as it is told.</summary>
public sealed record DocumentView
{
    public required string Id { get; init; }

    public required string Mission { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required Classification Classification { get; init; }

    public required IReadOnlyList<string> Readers { get; init; }

    public required IReadOnlyList<BasisView> Basis { get; init; }

    public string? Identity { get; init; }

    public VersionView? Latest { get; init; }

    public DocumentLock? Lock { get; init; }

    public DateTimeOffset? RemovedAt { get; init; }

    public string? RemovedBy { get; init; }

    public required string ETag { get; init; }

    public static DocumentView Of(LibraryDocument document) => new()
    {
        Id = document.Id.Value,
        Mission = document.Mission.Value,
        Kind = document.Profile.Kind,
        Name = document.Profile.Name,
        Title = document.Profile.Title,
        Classification = document.Profile.Classification,
        Readers = document.Profile.Readers,
        Basis = [.. document.Profile.Basis.Select(link => new BasisView(link.Document.Value, link.Version?.ToString()))],
        Identity = document.Profile.Identity,
        Latest = document.Latest is null ? null : VersionView.Of(document.Latest),
        Lock = document.Lock,
        RemovedAt = document.RemovedAt,
        RemovedBy = document.RemovedBy,
        ETag = document.ETag,
    };
}

/// <summary>A basis document; the version is null for whichever is in force.</summary>
public sealed record BasisView(string Document, string? Version);

/// <summary>What is told of a new document, or what of it changes; what is left out stays as it is.</summary>
public sealed record DocumentForm(string? Kind, string? Name, string? Title, Classification? Classification, IReadOnlyList<string>? Readers, IReadOnlyList<BasisView>? Basis)
{
    private const int MostNamed = 200;

    /// <summary>The same with its readers as their accounts write them; a problem where one has none.</summary>
    public async Task<Result<DocumentForm>> NamingAsync(AccountNames names, Person by, CancellationToken cancellationToken) =>
        Readers is null ? this
        : (await names.AsKeptAsync(Readers, by, cancellationToken)).Succeeded(out var kept, out var problem) ? this with { Readers = kept }
        : problem;

    /// <summary>The profile it makes of another; a problem where a field is wrong.</summary>
    public Result<DocumentProfile> Read(DocumentProfile? former)
    {
        var name = Name?.Trim() ?? former?.Name;
        var title = Title?.Trim() ?? former?.Title ?? name;
        var wrong = Field.First(
        [
            Field.Line("kind", Kind ?? former?.Kind),
            Field.Line("name", name),
            name?.AsSpan().IndexOfAny("\"*:<>?/\\|\r\n\t") >= 0 ? HostProblems.WrongField("name", "has a character that file names cannot have") : null,
            Field.Line("title", title),
            (Classification ?? former?.Classification) == Planning.Library.Classification.StrictlyConfidential && (Readers ?? former?.Readers) is null or []
                ? HostProblems.WrongField("readers", "is empty, and nobody could read a strictly confidential document") : null,
            Readers?.Count > MostNamed ? HostProblems.WrongField("readers", $"names more than {MostNamed}") : null,
            Basis?.Count > MostNamed ? HostProblems.WrongField("basis", $"names more than {MostNamed}") : null,
            .. (Readers ?? []).Select(reader => Field.Line("readers", reader)),
            .. (Basis ?? []).Select(basis => Field.Line("basis", basis.Document)),
            .. (Basis ?? []).Select(basis => basis.Version is null || Number(basis.Version) is not null ? null : HostProblems.WrongField("basis", $"has {basis.Version}, which is no version")),
        ]);
        return wrong is not null ? wrong : new DocumentProfile
        {
            Kind = Kind ?? former!.Kind,
            Name = name!,
            Title = title!,
            Classification = Classification ?? former?.Classification ?? default,
            Readers = Readers ?? former?.Readers ?? [],
            Basis = Basis is null ? former?.Basis ?? [] : [.. Basis.Select(basis => new BasisLink(new DocumentId(basis.Document), Number(basis.Version)))],
            Identity = former?.Identity,
        };
    }

    private static VersionNumber? Number(string? version) => VersionNumber.TryParse(version, CultureInfo.InvariantCulture, out var number) ? number : null;
}

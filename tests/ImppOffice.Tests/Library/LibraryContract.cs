using System.Security.Cryptography;
using System.Text;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;

namespace ImppOffice.Tests.Library;

/// <summary>What every adapter of the library must do, whatever it keeps things on.</summary>
public abstract partial class LibraryContract : IAsyncLifetime
{
    internal static CancellationToken Now => CancellationToken.None;

    internal TestClock Clock { get; } = new();

    protected LibraryStorage Storage { get; private set; } = null!;

    protected Stores Stores => Storage.Stores;

    protected IDocumentLibrary Documents => Stores.Documents;

    public async Task InitializeAsync() => Storage = await OpenAsync("library");

    public virtual async Task DisposeAsync() => await Storage.DisposeAsync();

    /// <summary>A library of a name, empty the first time.</summary>
    private protected abstract Task<LibraryStorage> OpenAsync(string name);

    /// <summary>Changes the database behind the library's back, past its own guards.</summary>
    private protected abstract Task TamperAsync(string table, string sql);

    protected async Task<Mission> MissionAsync(string acronym = "UNMIT") =>
        (await Stores.Missions.AddAsync(new MissionProfile($"United Nations Mission in Tavara ({acronym})", acronym, "Tavara", 1), Now)).OrThrow();

    protected async Task<LibraryDocument> DocumentAsync(string name = "directive.docx", Mission? mission = null) =>
        (await Documents.RegisterAsync((mission ?? await MissionAsync()).Id, Profile(name), Now)).OrThrow();

    protected static DocumentProfile Profile(string name) => new() { Kind = "usg-planning-directive", Name = name, Title = $"Title of {name}" };

    /// <summary>An upload of a text, by Amina, that follows a version.</summary>
    protected static Upload Text(DocumentId document, string text, DocumentVersion? follows = null, string by = "amina") => new()
    {
        Document = document,
        Content = Encoding.UTF8.GetBytes(text),
        LogicalHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        SearchText = text,
        By = by,
        Follows = follows?.ETag,
    };

    protected async Task<DocumentVersion> UploadAsync(DocumentId document, string text, DocumentVersion? follows = null) =>
        (await Documents.UploadAsync(Text(document, text, follows), Now)).OrThrow().Version;

    protected async Task<DocumentVersion> PublishAsync(DocumentVersion draft) =>
        (await Documents.PublishAsync(new VersionStep(draft.Document, "berit", draft.ETag, "Approved"), Now)).OrThrow();

    protected async Task<string> ContentAsync(DocumentVersion version)
    {
        await using var content = (await Documents.OpenVersionAsync(version.Document, version.Number, Now)).OrThrow();
        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync();
    }

    protected static Problem Refused<T>(Result<T> result, string code)
        where T : notnull
    {
        Assert.Equal(code, result.Problem?.Code);
        return result.Problem!;
    }
}

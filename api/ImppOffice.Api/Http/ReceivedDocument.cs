namespace ImppOffice.Api.Http;

/// <summary>A document that was sent.</summary>
/// <param name="Name">The file's name without its folder; old browsers send one.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReceivedDocument(string Name, byte[] Content)
{
    public static async Task<ReceivedDocument> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return new ReceivedDocument(file.FileName.Split('/', '\\')[^1], content);
    }
}

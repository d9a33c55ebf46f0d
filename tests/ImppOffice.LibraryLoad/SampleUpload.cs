using System.Security.Cryptography;
using System.Text;
using ImppOffice.Planning.Library;

namespace ImppOffice.LibraryLoad;

/// <summary>Uploads of bytes that nobody else has, as large as a real directive.</summary>
internal static class SampleUpload
{
    /// <summary>The size of each, in bytes.</summary>
    public const int Size = 40_000;

    private const string Words = "The mission will support the transitional authorities in the protection of civilians and the rule of law";

    public static Upload Of(DocumentId document, string key, DocumentVersion? follows)
    {
        var content = new byte[Size];
        var seed = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        new Random(BitConverter.ToInt32(seed)).NextBytes(content);
        seed.CopyTo(content, 0);
        return new Upload
        {
            Document = document,
            Content = content,
            LogicalHash = Convert.ToHexStringLower(SHA256.HashData(content)),
            SearchText = $"{Words} {key}",
            By = "load",
            Follows = follows?.ETag,
        };
    }
}

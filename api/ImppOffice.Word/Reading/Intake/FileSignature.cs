using System.Text;
using ImppOffice.Planning;

namespace ImppOffice.Word.Reading;

/// <summary>Tells from the first bytes what a file is, whatever its name says.</summary>
internal static class FileSignature
{
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> ZipEntry => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> EmptyZip => [0x50, 0x4B, 0x05, 0x06];

    /// <summary>What keeps the file from being a zip package, or null where it begins like one.</summary>
    public static Problem? Refuse(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            return Problems.EmptyFile;
        }

        if (file.StartsWith(CompoundFile))
        {
            // Password-protected documents and .doc share the container; only the former has a stream of this name.
            return file.IndexOf(EncryptedPackage) >= 0 ? Problems.Encrypted : Problems.LegacyDoc;
        }

        if (file.StartsWith("{\\rtf"u8))
        {
            return Problems.Rtf;
        }

        return file.StartsWith(ZipEntry) || file.StartsWith(EmptyZip) ? null : Problems.NotAZip;
    }
}

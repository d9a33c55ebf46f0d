using System.Text;
using System.Xml;

namespace ImppOffice.Word.Writing;

/// <summary>An XML part as text that turns back into the very same bytes.</summary>
/// <param name="Text">The characters without the byte-order mark.</param>
/// <param name="Encoding">How they are stored; refuses what it cannot turn back.</param>
/// <param name="Mark">The byte-order mark; empty where there is none.</param>
internal sealed record PartText(string Text, Encoding Encoding, byte[] Mark)
{
    private const int DeclarationLength = 100;

    /// <summary>
    /// Throws <see cref="DecoderFallbackException"/> where the bytes are not of the encoding they claim, and
    /// <see cref="XmlException"/> where the encoding is unknown.
    /// </summary>
    public static PartText Decode(byte[] part)
    {
        var (encoding, mark) = Detect(part);
        return new PartText(encoding.GetString(part, mark, part.Length - mark), encoding, part[..mark]);
    }

    public byte[] Encode() => [.. Mark, .. Encoding.GetBytes(Text)];

    private static (Encoding Encoding, int Mark) Detect(byte[] part) => part switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Strict("utf-8"), 3),
        [0xFF, 0xFE, ..] => (Strict("utf-16le"), 2),
        [0xFE, 0xFF, ..] => (Strict("utf-16be"), 2),
        [(byte)'<', 0, ..] => (Strict("utf-16le"), 0),
        [0, (byte)'<', ..] => (Strict("utf-16be"), 0),
        _ => (Strict(Declared(Encoding.Latin1.GetString(part, 0, Math.Min(DeclarationLength, part.Length)))), 0),
    };

    private static string Declared(string beginning)
    {
        var end = beginning.StartsWith("<?xml", StringComparison.Ordinal) ? beginning.IndexOf("?>", StringComparison.Ordinal) : -1;
        var at = end < 0 ? -1 : beginning.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        return at >= 0 && beginning[at..end].Split('"', '\'') is [_, var name, ..] ? name : "utf-8";
    }

    private static Encoding Strict(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException unknown)
        {
            throw new XmlException($"The encoding {name} is unknown.", unknown);
        }
    }
}

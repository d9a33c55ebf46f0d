using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads the parts beside the main one; a damaged one is named and reading goes on.</summary>
internal sealed class PartsReader(WordPackage package, Findings found, CancellationToken cancellationToken)
{
    private const string Damaged = "damaged-part";

    /// <summary>What the first of the parts gives, or what stands for it where it is missing or damaged.</summary>
    public T Read<T>(IEnumerable<string> parts, Func<PartReader, T> read, T otherwise)
    {
        foreach (var part in parts.Take(1))
        {
            return TryRead(part, read, otherwise);
        }

        return otherwise;
    }

    /// <summary>Reads a part.</summary>
    public T TryRead<T>(string part, Func<PartReader, T> read, T otherwise)
    {
        try
        {
            using var xml = new PartReader(package, part, cancellationToken);
            return read(xml);
        }
        catch (Exception damage) when (WordPackage.IsDamage(damage))
        {
            found.AddUnread(Damaged, 0, part);
            return otherwise;
        }
    }
}

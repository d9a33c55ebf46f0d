using System.Diagnostics.CodeAnalysis;

namespace ImppOffice.Planning.Library;

/// <summary>The id of a document in the library: opaque, stable, given by the library; not the identity inside the file.</summary>
/// <param name="Value">At most 200 characters; compared as it is.</param>
public readonly record struct DocumentId(string Value) : IParsable<DocumentId>
{
    public static DocumentId Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentId result)
    {
        result = new DocumentId(s ?? "");
        return s is { Length: > 0 and <= 200 };
    }

    public override string ToString() => Value;
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ImppOffice.Word.Writing;

/// <summary>Ids that are unique in one document and the same each time it is made.</summary>
internal sealed class ControlIds
{
    private readonly HashSet<int> used = [];

    /// <summary>An id above 0 that follows from what the control is for.</summary>
    public int Next(string purpose)
    {
        var id = Hash(purpose) & int.MaxValue;
        while (id == 0 || !used.Add(id))
        {
            id = id == int.MaxValue ? 1 : id + 1;
        }

        return id;
    }

    /// <summary>A GUID that follows from a text.</summary>
    public static Guid Guid(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true);

    private static int Hash(string text) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

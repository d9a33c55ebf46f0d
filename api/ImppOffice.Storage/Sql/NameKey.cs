using System.Text;

namespace ImppOffice.Storage.Sql;

/// <summary>What two names share that are the same to a reader: the case and the way of writing accents do not count.</summary>
internal static class NameKey
{
    public static string Of(string name) => name.Normalize(NormalizationForm.FormC).ToUpperInvariant();
}

using System.Text;

namespace ImppOffice.Planning;

/// <summary>What two names share that are the same to a reader: the case and the way of writing accents do not count.</summary>
public static class NameKey
{
    public static string Of(string name) => name.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>Whether two names are the same to a reader.</summary>
    public static bool AreSame(string one, string other) => Of(one) == Of(other);
}

using System.Globalization;

namespace ImppOffice.Storage.Sql.Schema;

/// <summary>One embedded file that brings a schema forward, such as <c>sqlite/0001-library</c>.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Sql">What it does.</param>
internal sealed record SchemaStep(long Number, string Sql)
{
    public static IReadOnlyList<SchemaStep> Of(string folder)
    {
        var assembly = typeof(SchemaStep).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SchemaStep(long.Parse(name.AsSpan(folder.Length + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture), Read(name)))];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}

using System.Globalization;
using System.Text.Json;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The condition that an audience may see a document, which is called d.</summary>
internal static class AudienceClause
{
    public static (string Condition, (string Name, object? Value)[] Values) Of(Audience audience, ISqlEngine engine)
    {
        var condition = "1 = 1";
        var values = new List<(string Name, object? Value)>();
        if (audience.Missions is { } missions)
        {
            var names = missions.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"mission{index}")).ToList();
            values.AddRange(names.Zip(missions, (name, mission) => (name, (object?)mission.Value)));
            // Nothing is in an empty list, but SQL has no way to write one.
            condition += names.Count == 0 ? " AND 1 = 0" : $" AND d.mission IN ({string.Join(", ", names.Select(name => "@" + name))})";
        }

        if (audience.Reader is { } reader)
        {
            // The readers are a JSON array, in which a quoted name stands only where it is one of them.
            var readers = $"upper(d.readers{engine.PlainLetters})";
            condition += $" AND (d.classification <> @strict OR replace(d.readers, @reader, '') <> d.readers OR replace({readers}, @readerKey, '') <> {readers})";
            values.Add(("strict", nameof(Classification.StrictlyConfidential)));
            values.Add(("reader", JsonSerializer.Serialize(reader)));
            values.Add(("readerKey", JsonSerializer.Serialize(reader).ToUpperInvariant()));
        }

        return (condition, [.. values]);
    }
}

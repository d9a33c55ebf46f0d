using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace ImppOffice.Storage.Sql;

/// <summary>One row of an answer, read by the names of its columns.</summary>
internal sealed class SqlRow(DbDataReader reader)
{
    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public string? TextOrNull(string column) => reader.GetOrdinal(column) is var at && reader.IsDBNull(at) ? null : reader.GetString(at);

    public long Number(string column) => reader.GetInt64(reader.GetOrdinal(column));

    public int SmallNumber(string column) => reader.GetInt32(reader.GetOrdinal(column));

    public byte[] Bytes(string column) => reader.GetFieldValue<byte[]>(reader.GetOrdinal(column));

    public bool Has(string column) => !reader.IsDBNull(reader.GetOrdinal(column));

    public DateTimeOffset Moment(string column) => Moments.Read(Text(column));

    public DateTimeOffset? MomentOrNull(string column) => TextOrNull(column) is { } text ? Moments.Read(text) : null;

    public T Json<T>(string column) => JsonSerializer.Deserialize<T>(Text(column), JsonSerializerOptions.Web)!;

    public T Word<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(Text(column));

    /// <summary>How times are kept: in a form that sorts as text.</summary>
    internal static class Moments
    {
        public static string Write(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

        public static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
    }
}

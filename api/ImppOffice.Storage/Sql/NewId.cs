namespace ImppOffice.Storage.Sql;

/// <summary>Ids that sort by the time they were given.</summary>
internal static class NewId
{
    public static string At(TimeProvider time) => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}

namespace ImppOffice.Storage;

/// <summary>What the library leaves to whoever runs it.</summary>
public sealed record StorageOptions
{
    /// <summary>How long a check-out lasts unless it is given back; 8 hours by default.</summary>
    public TimeSpan CheckOut { get; init; } = TimeSpan.FromHours(8);
}

namespace ImppOffice.Planning.Records;

/// <summary>
/// Keeps which effects have happened. Used in the transaction of the effect, it lets it happen once: whoever comes second
/// waits for the first, and happens only where that left nothing behind. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IEffectLedger
{
    /// <summary>Enters an effect; false where it has happened.</summary>
    Task<bool> EnterAsync(Effect effect, CancellationToken cancellationToken);

    /// <summary>Notes where what came of an effect can be read.</summary>
    Task NoteAsync(Effect effect, string address, CancellationToken cancellationToken);

    /// <summary>Where what came of an effect can be read; null where it has not happened, empty where there is nothing to read.</summary>
    Task<string?> FindAsync(Effect effect, CancellationToken cancellationToken);
}

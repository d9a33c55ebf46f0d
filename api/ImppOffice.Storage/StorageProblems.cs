using ImppOffice.Planning;

namespace ImppOffice.Storage;

/// <summary>The problems that looking after the library has.</summary>
internal static class StorageProblems
{
    public static Problem NotEmpty { get; } = new(
        "library-not-empty", "The library is not empty.", "Restore into a new one: name another Library:Path, or another database.", ProblemFamily.Conflict);

    public static Problem TakenMeanwhile { get; } = new(
        "job-taken-meanwhile", "Another job of the key was taken in the meantime.", "Take the next one.", ProblemFamily.Conflict);

    public static Problem BrokenBackup(string why) => new(
        "broken-backup", $"The backup cannot be restored: {why}.", "Take another backup; nothing of this one was kept.", ProblemFamily.Unreadable);
}

using System.CommandLine;
using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary>Takes in a password; never as an argument, which others on the machine can see.</summary>
public static class PasswordEntry
{
    private const int Longest = 4096;

    public static Option<FileInfo?> File() => new("--password-file") { Description = "Take the first line of a file as the password.", HelpName = "FILE" };

    /// <summary>The first line of a file where one is named; else of what is typed, twice, or of the standard input where nobody types.</summary>
    public static async Task<Result<string>> ReadAsync(Terminal terminal, FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            return await FirstLineAsync(file, cancellationToken);
        }

        if (terminal.AskSecret is not { } ask)
        {
            return await terminal.Input.ReadLineAsync(cancellationToken) is { Length: > 0 } line ? line : HostProblems.NoPassword;
        }

        var first = ask("Password: ");
        return first.Length == 0 ? HostProblems.NoPassword
            : first != ask("Once more: ") ? HostProblems.PasswordsDiffer
            : first;
    }

    private static async Task<Result<string>> FirstLineAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (file is not { Exists: true })
        {
            return Problems.NoSuchFile(file.ToString());
        }

        if (!(await DocumentsOnDisk.ReadAsync(file.FullName, Longest, cancellationToken)).Succeeded(out var bytes, out var problem))
        {
            return problem;
        }

        using var reader = new StreamReader(new MemoryStream(bytes));
        return await reader.ReadLineAsync(cancellationToken) is { Length: > 0 } line ? line : HostProblems.NoPassword;
    }
}

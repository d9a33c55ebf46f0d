namespace ImppOffice.Api.CommandLine.Accounts;

/// <summary>Who is at the command line, as the audit log names them.</summary>
public static class CommandLineUser
{
    // No account can have this name, so that none is taken for the user of the machine.
    public static string Name => $"command line: {Environment.UserName}";
}

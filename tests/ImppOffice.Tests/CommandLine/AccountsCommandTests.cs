namespace ImppOffice.Tests.CommandLine;

public sealed class AccountsCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Accounts_are_added_listed_disabled_and_enabled()
    {
        Assert.Equal("root can sign in.\n", (await RunAsync("seven green rivers", "accounts", "add", "root", "--administrator")).Output);
        Assert.Equal("amina can sign in.\n", (await RunAsync("seven green rivers", "accounts", "add", "amina")).Output);
        Assert.Equal("amina is disabled.\n", (await RunAsync("", "accounts", "disable", "amina")).Output);
        Assert.Equal("amina  disabled\nroot  administrator\n", (await RunAsync("", "accounts", "list")).Output);
        Assert.Equal("amina is enabled.\n", (await RunAsync("", "accounts", "enable", "AMINA")).Output);
        Assert.Equal("amina is unlocked.\n", (await RunAsync("", "accounts", "unlock", "amina")).Output);
        Assert.Equal("amina is removed.\n", (await RunAsync("", "accounts", "remove", "amina")).Output);
        Assert.StartsWith("There is, or was, an account amina.", (await RunAsync("seven green rivers", "accounts", "add", "amina")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("assword", (await RunAsync("", "accounts", "list", "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accounts add amina", "seven green rivers", "The first account must be an administrator's.")]
    [InlineData("accounts add root --administrator", "short", "The password is too easily guessed.")]
    [InlineData("accounts add root --administrator", "rootrootroot", "The password is too easily guessed.")]
    [InlineData("accounts add root --administrator", "aaaaaaaaaaaaaaaa", "The password is too easily guessed.")]
    [InlineData("accounts add root --administrator", "", "No password was given.")]
    [InlineData("accounts add ro/ot --administrator", "seven green rivers", "An account cannot have that name.")]
    [InlineData("accounts disable nobody", "", "There is no account nobody.")]
    [InlineData("accounts password nobody", "seven green rivers", "There is no account nobody.")]
    public async Task What_cannot_be_is_told(string command, string typed, string told)
    {
        var said = await RunAsync(typed, command.Split(' '));

        Assert.Equal(2, said.Code);
        Assert.StartsWith(told, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await RunAsync("seven green rivers", "accounts", "add", "root", "--administrator");

        foreach (var word in new[] { "disable", "remove" })
        {
            Assert.StartsWith("Nobody would be left", (await RunAsync("", "accounts", word, "root")).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_password_comes_from_a_file_or_is_typed_twice()
    {
        File.WriteAllText(folder.At("password.txt"), "seven green rivers\n");
        Assert.Equal(0, (await RunAsync("", "accounts", "add", "root", "--administrator", "--password-file", folder.At("password.txt"))).Code);

        Assert.Equal(0, (await TypeAsync("eleven blue mountains", "eleven blue mountains")).Code);
        Assert.StartsWith("The second password is another one", (await TypeAsync("eleven blue mountains", "eleven blue hills")).Error, StringComparison.Ordinal);
    }

    private Task<Cli.Said> TypeAsync(params string[] typed)
    {
        var answers = new Queue<string>(typed);
        return Cli.RunAsync(terminal => terminal with { AskSecret = _ => answers.Dequeue() }, ["accounts", "password", "root", $"--Library:Path={folder.Root}"]);
    }

    private Task<Cli.Said> RunAsync(string typed, params string[] arguments) =>
        Cli.RunAsync(terminal => terminal with { Input = new StringReader(typed) }, [.. arguments, $"--Library:Path={folder.Root}"]);
}

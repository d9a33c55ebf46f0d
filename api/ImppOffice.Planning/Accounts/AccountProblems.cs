namespace ImppOffice.Planning.Accounts;

/// <summary>The problems that accounts have.</summary>
public static class AccountProblems
{
    public static Problem LastAdministrator { get; } = new(
        "last-administrator", "Nobody would be left to look after the accounts.", "Make somebody else an administrator first.", ProblemFamily.Conflict);

    public static Problem FirstAdministrator { get; } = new(
        "first-administrator", "The first account must be an administrator's.", "Add it with --administrator (command line) or administrator (HTTP).", ProblemFamily.Conflict);

    public static Problem ChangedMeanwhile { get; } = new(
        "changed-meanwhile", "Somebody changed the account in the meantime.", "Read it again, then change it again.", ProblemFamily.Outdated);

    public static Problem UnknownAccount(string name) => new(
        "unknown-account", $"There is no account {name}.", "`accounts list` and the page of accounts show all.", ProblemFamily.NotFound);

    public static Problem NoAccounts(IReadOnlyList<string> names) => new(
        "people-without-account", $"Nobody can sign in as: {string.Join(", ", names)}.", "Mend the spelling, or have their accounts added first.", ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["names"] = names },
    };

    public static Problem NameTaken(string name) => new(
        "account-name-taken", $"There is, or was, an account {name}.", "Give another name: one person's name never becomes another's.", ProblemFamily.Conflict);

    public static Problem WrongName(int longest) => new(
        "wrong-account-name", "An account cannot have that name.", $"Use 1 to {longest} letters, digits and -._@+, without spaces.", ProblemFamily.Usage);

    public static Problem WeakPassword(string what) => new(
        "weak-password", "The password is too easily guessed.", what, ProblemFamily.Usage);

    public static Problem WrongPassword { get; } = new(
        "wrong-password", "The present password is another one.", "Type it again; five wrong ones lock it for five minutes.", ProblemFamily.Usage);
}

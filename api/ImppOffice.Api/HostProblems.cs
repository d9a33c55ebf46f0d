using ImppOffice.Planning;

namespace ImppOffice.Api;

/// <summary>The problems that only a host can have: files, folders, addresses and options. All others stand in <see cref="Problems"/>.</summary>
public static class HostProblems
{
    public static Problem NoFile { get; } = Usage(
        "no-file", "The request carries no document.", "Send one or more .docx files as multipart/form-data in fields named file.");

    public static Problem NotAForm { get; } = Usage(
        "not-a-form", "The request is not a form.", "Send the document as multipart/form-data in a field named file.");

    public static Problem BrokenForm(string why) => Usage(
        "broken-form", "The form cannot be read: it breaks off or is too large.", $"Send the documents one by one. ({why})");

    public static Problem RequestTooLarge(string why) => new(
        "request-too-large", "The documents are too large together.", $"Send them one by one; remove what is not needed, such as large pictures. ({why})", ProblemFamily.TooLarge);

    public static Problem SentTooSlowly { get; } = new(
        "sent-too-slowly", "The documents came too slowly.", "Send them one by one, or over a better connection.", ProblemFamily.TooSlow);

    public static Problem OneFileOnly { get; } = Usage(
        "one-file-only", "Several documents were sent where one is expected.", "Send them one by one.");

    public static Problem NoSection { get; } = Usage(
        "no-section", "The request names no section.", "Name one or more with section=ID; the template lists its sections.");

    public static Problem UnknownWord(string option, string given, IReadOnlyList<string> words) => Usage(
        $"unknown-{option}", $"{given} is not a {option}.", NearestWord.To(given, words) is { } nearest ? $"Did you mean {nearest}?" : $"Use one of: {string.Join(", ", words)}.");

    public static Problem NotADay(string given) => Usage(
        "not-a-day", $"{given} is not a day.", "Write it as year, month and day: 2026-12-31.");

    public static Problem WrongField(string field, string why) => Usage(
        "wrong-field", $"{field} {why}.", "Correct it and send it again.");

    public static Problem NoIfMatch { get; } = Usage(
        "if-match-missing", "The request does not say which state of it is meant.", "Send the eTag you have read as If-Match.");

    public static Problem LibraryUnavailable(string why) => new(
        "library-unavailable", $"The library cannot be reached: {why}", "Check Library:Path or ConnectionStrings:Library, and that the database is running.", ProblemFamily.Configuration);

    public static Problem LibraryFaulty(int faults) => new(
        "library-faulty", $"The library has {faults} faults.", "Restore the latest backup that is whole into a new library.", ProblemFamily.Unreadable);

    public static Problem OutputIsInput(string file) => Usage(
        "output-is-input", $"The report would take the place of the document {file}.", "Name another file for the report.");

    public static Problem WrongSetting(string what) => new(
        "wrong-setting", $"A setting is wrong: {what}", "Correct it in the configuration or on the command line; the administrator guide lists the settings.", ProblemFamily.Usage);

    public static Problem NoNextKind(string title) => Usage(
        "no-next-kind", $"Nothing follows {title} at the next decision point.", "Check it as what it is, without asking for the next kind.");

    public static Problem NoTemplateFolder(string folder) => new(
        "no-template-folder", $"There is no template folder {folder}.", "Correct Templates:Folders in the configuration, or make the folder.", ProblemFamily.Configuration);

    public static Problem NoTemplateFile(string name) => new(
        "no-template-file", $"No template folder has {name}.", "The templates folder of the product has it; restore it from there.", ProblemFamily.Configuration);

    public static Problem TemplateTooLarge(string path, int mebibytes) => new(
        "template-too-large", $"{path} is larger than {mebibytes} MiB.", "Name the folder that holds the templates; a template is far smaller.", ProblemFamily.Configuration);

    public static Problem TooManyTemplates(string folder, int limit) => new(
        "too-many-templates", $"{folder} holds more than {limit} folders.", "Name the folder that holds the templates and nothing else.", ProblemFamily.Configuration);

    public static Problem CannotRead(string path, string why) => new(
        "cannot-read-file", $"{path} cannot be read: {why}", "Close it where it is open, and check that you may read it.", ProblemFamily.Unreadable);

    public static Problem CannotWrite(string path, string why) => Usage(
        "cannot-write-file", $"{path} cannot be written: {why}", "Check the folder and that you may write there.");

    public static Problem FileExists(string path) => Usage(
        "file-exists", $"{path} is there already.", "Choose another name, or add --force to replace it.");

    public static Problem WrongItem(string where, string why) => Usage(
        "wrong-item", $"It cannot be understood what {where} asks for: {why}.", "Compare it with the schema; `templates --schema generate` writes it.");

    public static Problem WrongTarget(string target) => Usage(
        "wrong-target", $"{target} is not the name of a document.", "Give a file name without a folder that ends in .docx.");

    public static Problem TargetTwice(string target) => Usage(
        "target-twice", $"An item before this one is written to {target}.", "Give each document a name of its own.");

    public static Problem NoOutputFolder(string? folder) => Usage(
        "no-output-folder", folder is null ? "No folder is named to write into." : $"There is no folder {folder}.", "Name one that is there with --output, or add --dry-run to write nothing.");

    public static Problem BasisMissing { get; } = Usage(
        "basis-missing", "A revision needs the directive in force, the revised plan and the revised planning directive.", "Give inForce, plan and directive; leave all three out for a first draft.");

    public static Problem ValuesOfRevision { get; } = Usage(
        "values-of-revision", "A revision takes its text from its basis documents, not from values.", "Give what is to take their place as overrides.");

    public static Problem NotRevised(string kind, IEnumerable<string> kinds) => Usage(
        "not-revised", $"A {kind} is not made by revising a document in force.", $"Kinds that are: {string.Join(", ", kinds)}. Leave inForce, plan and directive out for a first draft.");

    public static Problem NotLoopback(string address) => new(
        "not-loopback",
        $"{address} can be reached from other machines, and nobody has to sign in yet.",
        "Remove the address, or set up sign-in: add an account with `accounts add`, then set SignIn:Accounts to true.",
        ProblemFamily.Configuration);

    public static Problem NoPublicAddress(string address) => new(
        "no-public-address",
        $"{address} can be reached from other machines, and the server does not know its name there.",
        "Set Server:PublicAddress to the address that people open, such as https://impp.example.org.",
        ProblemFamily.Configuration);

    public static Problem InTheClear(string address) => new(
        "in-the-clear",
        $"{address} is not https: passwords could be read on the way.",
        "Give an https address with a certificate, or name the reverse proxy that ends https in Server:Proxies.",
        ProblemFamily.Configuration);

    public static Problem NoPassword { get; } = Usage(
        "no-password", "No password was given.", "Type it when asked, send it to the standard input, or name a file with --password-file.");

    public static Problem PasswordsDiffer { get; } = Usage(
        "passwords-differ", "The second password is another one than the first.", "Start again and type the same password twice.");

    public static Problem NotAnOrigin(string address) => new(
        "not-an-origin",
        $"Server:PublicAddress is {address}, which Word cannot open the add-in at.",
        $"Give https, the name and, where needed, the port, and nothing after it: {AddIn.Manifest.Placeholder}.",
        ProblemFamily.Configuration);

    public static Problem NotHttps(string address) => new(
        "not-https",
        $"Office:ScriptAddress is {address}, which is no https address.",
        $"Give the whole address of Office.js, such as {AddIn.OfficeOptions.PublicScriptAddress}.",
        ProblemFamily.Configuration);

    public static Problem NoOfficeScript(string folder) => new(
        "no-office-script",
        $"Office:ScriptFolder is {folder}, where there is no office.js.",
        "Name in full the folder that holds office.js: dist of the npm package @microsoft/office-js.",
        ProblemFamily.Configuration);

    public static Problem CannotListen(string why) => new(
        "cannot-listen",
        $"The server cannot listen: {why}",
        "Correct Kestrel:Endpoints and Kestrel:Certificates in the configuration; docs/word-add-in.md tells how.",
        ProblemFamily.Configuration);

    public static Problem PortTaken(int port) => Usage(
        "port-taken", $"Port {port} is in use.", "Stop the other program, or name another port with --port.");

    private static Problem Usage(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Usage);
}

namespace ImppOffice.Planning;

/// <summary>Every problem the product can report, each with its code, what is wrong and what to do next.</summary>
public static class Problems
{
    public static Problem EmptyFile { get; } = Unreadable(
        "empty-file", "The file is empty.", "Save the document in Word once more and send that file.");

    public static Problem NotAZip { get; } = Unreadable(
        "not-a-word-document", "The file is not a Word document.", "Open it in Word, save it as .docx and send that file.");

    public static Problem LegacyDoc { get; } = Unreadable(
        "legacy-word-document", "The file is in the old binary .doc format.", "Open it in Word, save it as .docx and send that file.");

    public static Problem Rtf { get; } = Unreadable(
        "rich-text-document", "The file is rich text (.rtf), whatever its name says.", "Open it in Word, save it as .docx and send that file.");

    public static Problem Odt { get; } = Unreadable(
        "open-document-text", "The file is an OpenDocument text (.odt).", "Save it as .docx from LibreOffice or Word and send that file.");

    public static Problem Encrypted { get; } = Unreadable(
        "encrypted-document", "The document is protected with a password.", "Remove the password in Word (File, Info, Protect Document) and send the file again.");

    public static Problem Truncated { get; } = Unreadable(
        "truncated-document", "The file is cut short or damaged.", "Copy or download it again; if Word opens it, save it there once more.");

    public static Problem Macros { get; } = Unreadable(
        "macro-document", "The document carries macros.", "Save it as .docx, which drops the macros, and send that file.");

    public static Problem DifferentFormats { get; } = new(
        "different-formats", "One version is strict Open XML and the other is not.", "Save both from Word in the same format (.docx) and compare them again.", ProblemFamily.Usage);

    public static Problem NotWord(string found) => Unreadable(
        "not-a-word-document", $"The package holds no Word document ({found}).", "Send the .docx file of the planning document itself.");

    public static Problem BrokenPart(string part) => Unreadable(
        "broken-part", $"The part {part} of the document cannot be read.", "Open it in Word, let Word repair it, save it and send that file.");

    public static Problem TooLarge(string what, string limit) =>
        new("document-too-large", $"The document is too large: {what}.", $"The limit is {limit}. Remove what is not needed, such as large pictures, and send it again.", ProblemFamily.TooLarge);

    public static Problem OpenChanges(int count) =>
        new("open-changes", $"A version has open tracked changes ({count}).", "Accept or reject them in Word first, so that it is clear which text is compared.", ProblemFamily.Usage);

    public static Problem NoSuchFile(string path) =>
        new("no-such-file", $"There is no file or folder {path}.", "Check the name and the folder.", ProblemFamily.Usage);

    public static Problem NoDocuments(string path) =>
        new("no-documents", $"The folder {path} holds no .docx file.", "Name a folder with documents, or a document.", ProblemFamily.Usage);

    public static Problem UnknownKind(string kind, string? nearest) =>
        new("unknown-kind", $"There is no document kind {kind}.", Nearest(nearest, "`templates` lists the kinds."), ProblemFamily.NotFound);

    public static Problem UnknownSection(string section, string? nearest) =>
        new("unknown-section", $"The template has no section {section}.", Nearest(nearest, "The template lists its sections."), ProblemFamily.NotFound);

    public static Problem UnknownLens(string lens, string? nearest) =>
        new("unknown-lens", $"There is no lens {lens}.", Nearest(nearest, "`templates` lists the lenses."), ProblemFamily.NotFound);

    public static Problem KindNotDetected(string name) =>
        new("kind-not-detected", $"It cannot be told which kind of planning document {name} is.", "Name the kind with --kind (command line) or kind (HTTP).", ProblemFamily.Usage);

    public static Problem WrongTemplate(string where, string what, string hint) =>
        new("wrong-template", $"{where}: {what}", hint, ProblemFamily.Configuration);

    private static Problem Unreadable(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Unreadable);

    private static string Nearest(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean {nearest}?";
}

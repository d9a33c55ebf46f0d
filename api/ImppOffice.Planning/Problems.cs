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

    public static Problem WrongEdits(string what) =>
        new("wrong-edits", $"The edits cannot be understood: {what}.", "Send a JSON array of edits as the user guide lists them.", ProblemFamily.Usage);

    /// <summary>The problem of one edit, with the edit's number (from 1) and name.</summary>
    public static Problem OfEdit(int number, string name, Problem why) =>
        why with { Title = $"Edit {number} ({name}) cannot be carried out, so none was: {why.Title}" };

    public static Problem ProtectedDocument { get; } = new(
        "protected-document", "The document is protected against editing.", "Stop the protection in Word (Review, Restrict Editing) and send it again.", ProblemFamily.Usage);

    public static Problem UnknownElement(string element, string? nearest) =>
        new("unknown-element", $"The template has no element {element}.", Nearest(nearest, "The outline lists the elements."), ProblemFamily.NotFound);

    public static Problem UnknownRequirement(string requirement, string? nearest) =>
        new("unknown-requirement", $"There is no requirement {requirement} for this kind of document.", Nearest(nearest, "The report lists the requirements."), ProblemFamily.NotFound);

    public static Problem UnknownRepair(string repair, string? nearest) =>
        new("unknown-repair", $"There is no repair {repair} to be made in this document.", Nearest(nearest, "Ask for the outline again; it lists the repairs."), ProblemFamily.NotFound);

    public static Problem SectionPresent(string section) =>
        new("section-present", $"The section {section} is in the document already.", "Insert the elements it lacks instead.", ProblemFamily.Usage);

    public static Problem SectionAbsent(string section) =>
        new("section-absent", $"The section {section} is not in the document.", "Insert the section; its elements come with it.", ProblemFamily.Usage);

    public static Problem ElementPresent(string element) =>
        new("element-present", $"The element {element} is in the document already.", "Fill it, or repair its control.", ProblemFamily.Usage);

    public static Problem ElementWithoutControl(string element) =>
        new("element-without-control", $"The element {element} has no content control in the document.", "Insert it, or repair its control where its text is there.", ProblemFamily.Usage);

    public static Problem ElementFilled(string element) =>
        new("element-filled", $"The element {element} says something already.", "Change the text in Word; only what is open is filled.", ProblemFamily.Usage);

    public static Problem ElementLocked(string element) =>
        new("element-locked", $"The control of the element {element} is locked.", "Unlock it in Word (Developer, Properties) and send the document again.", ProblemFamily.Usage);

    public static Problem WrongForm(string element, string wanted) =>
        new("wrong-form", $"The element {element} takes {wanted}.", "The outline names its form and columns.", ProblemFamily.Usage);

    public static Problem OtherTable(string element) =>
        new("other-table", $"The table of {element} does not have the template's columns.", "Give it the columns the outline names, or write into it in Word.", ProblemFamily.Usage);

    public static Problem AnchorNotFound { get; } = new(
        "anchor-not-found", "The place to insert at is not in the document.", "Ask for the outline again; it names the places.", ProblemFamily.Usage);

    public static Problem AmendedTwice(string element) =>
        new("amended-twice", $"Two amendments change the same text of {element}.", "Join them to one amendment.", ProblemFamily.Usage);

    public static Problem RevisionByHand(string element, string why) =>
        new("revision-by-hand", $"The amendment of {element} needs a person: {why}.", "Open the document in Word and change it there with changes tracked.", ProblemFamily.Usage);

    public static Problem NoSuchParagraph(string element, int paragraph) =>
        new("no-such-paragraph", $"The document has no paragraph {paragraph} for {element}.", "Read the document again; it may have a newer version.", ProblemFamily.Usage);

    public static Problem RepairByHand(string repair) =>
        new("repair-by-hand", $"The repair {repair} needs a person.", "Open the document in Word and decide what becomes of the text.", ProblemFamily.Usage);

    public static Problem NothingToUpgrade { get; } = new(
        "nothing-to-upgrade", "The document was not made from an older version of its template.", "Leave the upgrade out.", ProblemFamily.Usage);

    public static Problem WaiverEnded(string until) =>
        new("waiver-ended", $"The waiver would have ended on {until}.", "Name a day from today on.", ProblemFamily.Usage);

    public static Problem WaiverIncomplete { get; } = new(
        "waiver-incomplete", "A waiver needs a reason and the name of who decided it.", "Give both, the reason in at most 2,000 characters and the name in 200.", ProblemFamily.Usage);

    public static Problem NotWaived(string requirement) =>
        new("not-waived", $"The requirement {requirement} is not waived in this document.", "Leave the withdrawal out.", ProblemFamily.Usage);

    private static Problem Unreadable(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Unreadable);

    private static string Nearest(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean {nearest}?";
}

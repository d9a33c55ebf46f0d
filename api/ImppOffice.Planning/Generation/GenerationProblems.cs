namespace ImppOffice.Planning.Generation;

/// <summary>What keeps a revised directive from being made, and what a planner should look at in one that can be.</summary>
public static class GenerationProblems
{
    public static Problem AuthorisationMissing { get; } = Block(
        "authorisation-missing", "The Security Council's authorisation of the transition and exit strategy is not given.", "Give the resolution with its year, such as 2990 (2028), and the day of its adoption.");

    public static Problem EndorsementMissing { get; } = Block(
        "endorsement-missing", "The day on which the Secretary-General endorsed the revised Mission Plan is not given.", "Give it; without the endorsement the directive cannot be revised.");

    public static Problem SuccessorUnclear { get; } = Block(
        "successor-unclear", "It cannot be told which successor arrangement the revised planning directive states.", "Choose one of the four arrangements.");

    public static Problem NotAResolution(string given) => Block(
        "not-a-resolution", $"\"{given}\" is not a resolution of the Security Council.", "Write its number and year: 2990 (2028).");

    public static Problem TooEarly(string what) => Block(
        "too-early", $"The revised directive would be dated before {what}.", "Correct the date of the directive, or the other one.");

    public static Problem WrongKind(string document, string kind, IEnumerable<string> wanted) => Block(
        "wrong-kind", $"{document} is read as {kind}.", $"Name a document of the kind {string.Join(" or ", wanted)}.");

    public static Problem NotApproved(string document) => Block(
        "not-approved", $"{document} is not an approved version.", "Name the approved version, or allow drafts for a trial.");

    public static Problem VersionUnknown(string document) => Block(
        "version-unknown", $"The version of {document} is not known.", "Give it; the revised directive names the versions it is built on.");

    public static Problem OtherMission(string document, string mission, string inForce) => Block(
        "other-mission", $"{document} is of the mission {mission}, the directive in force of {inForce}.", "Name the document of the same mission, or correct the mission in its title block.");

    public static Problem OtherLanguage(string document, string language, string inForce) => Block(
        "other-language", $"{document} is written in \"{language}\", the directive in force in \"{inForce}\".", "Type the element in the directive's language.");

    public static Problem NoSentence(string language) => Block(
        "no-sentence", $"There is no sentence for it in \"{language}\".", "Type the element in that language.");

    public static Problem Silent(string document, string about) => Block(
        "basis-silent", $"{document} does not say for certain: {about}.", "Complete the document, or type the element.");

    public static Problem ObjectiveNotInPlan(string objective) => Block(
        "objective-not-in-plan", $"The revised Mission Plan does not say what becomes of the objective \"{objective}\".", "Name it among those that are dropped, or state it in the plan.");

    public static Problem TableInForce(string element) => Block(
        "table-in-force", $"The directive in force states {element} in a table.", "Take the table out in Word first; the revised text stands in paragraphs.");

    public static Problem UnknownSuccessor(string given, string? nearest, IEnumerable<string> known) => Block(
        "unknown-successor", $"There is no successor arrangement {given}.", nearest is null ? $"There are: {string.Join(", ", known)}." : $"Did you mean {nearest}?");

    public static Problem SuccessorDiffers(string given, string stated) => Block(
        "successor-differs", $"The successor arrangement given is {given}, that of the revised planning directive {stated}.", "Correct one of them, or type the element.");

    public static Problem NotAmended(string element, IEnumerable<string> amended) => Block(
        "not-amended", $"A revision does not amend {element}.", $"It amends {string.Join(", ", amended)}; change others in Word.");

    public static Problem ObjectiveLeftOut(string objective) => Note(
        "objective-left-out", $"The revised directive no longer says: \"{objective}\".", "Look whether it may go.");

    public static Problem ObjectiveNotRewritten(string objective, int paragraph) => Note(
        "objective-not-rewritten", $"\"{objective}\" stands with other text in paragraph {paragraph} and was left as it is.", "Look whether the paragraph still holds.");

    public static Problem UnknownDropped(string objective) => Block(
        "unknown-objective", $"The directive in force does not state the objective {objective} that is to be dropped.", "Name it by its id or in the directive's words.");

    public static Problem StillInPlan(string objective) => Block(
        "objective-still-in-plan", $"The objective {objective} is to be dropped, and the revised Mission Plan states it.", "Leave it out of those dropped, or correct the plan.");

    public static Problem MandateEndsDiffer(string plan, string directive) => Note(
        "mandate-ends-differ", $"The mandate ends on {plan} in the revised Mission Plan, on {directive} in the revised planning directive.", "Look which day holds.");

    public static Problem TakenInstead(string plan, string other) => Note(
        "taken-instead", $"{plan} states no time frame; that of {other} was taken.", "Look whether it is meant for the mission too.");

    public static Problem MissionNotStated(string document) => Note(
        "mission-not-stated", $"{document} does not say of which mission it is.", "Make sure that it belongs to the mission.");

    public static Problem OpenChanges(string document, int count) => Note(
        "open-changes", $"{document} has open tracked changes ({count}); it was read as if they were accepted.", "Look whether they are settled.");

    public static Problem Unchanged(string element) => Note(
        "unchanged", $"{element} stays as it is: the basis says the same.", "Nothing is to be done.");

    public static Problem NotCarried(int paragraphs) => Block(
        "not-carried-over", $"{paragraphs} paragraphs that had to stay word for word would not.", "Keep the directive in force and report it; nothing was written.");

    public static Problem NotTracked(string what) => Note(
        "not-tracked", what, "Tracked changes cannot show it; look at the place in Word.");

    private static Problem Block(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Conflict);

    private static Problem Note(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Usage);
}

using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>What a short text amounts to: nothing decided, or not applicable.</summary>
internal static partial class Statement
{
    private const int MostWordsToSayNotApplicable = 60;
    private const int MostWordsOfAPointer = 25;

    /// <summary>True where a text says of itself that its subject does not apply.</summary>
    public static bool SaysNotApplicable(string text) =>
        NotApplicable().IsMatch(PlainText.Fold(text)) && PlainText.CountWords(text) <= MostWordsToSayNotApplicable;

    /// <summary>True where a text only says that there is nothing, or sends the reader elsewhere: "None.", "See annex B."</summary>
    public static bool SaysTooLittle(string text) =>
        PlainText.CountWords(text) <= MostWordsOfAPointer && (SaysNone().IsMatch(PlainText.Fold(text)) || Points().IsMatch(PlainText.Fold(text)));

    /// <summary>True where there is nothing but marks of undecided text, such as "TBD" or "[...]".</summary>
    public static bool IsOnlyUndecided(ElementContent content) =>
        content.Objects == 0 && content.Paragraphs.Count > 0 && content.Paragraphs.All(paragraph => IsOnlyUndecided(paragraph.Text));

    /// <summary>The same of a single text, such as a cell's.</summary>
    public static bool IsOnlyUndecided(string text) => OnlyUndecided().IsMatch(text.Trim());

    [GeneratedRegex(@"^(this (section|element) (is|does) )?(not applicable|n/a|not apply|sans objet|non applicable|no aplica|لا ينطبق)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"^((none|nil|nothing)( (identified|foreseen|required|known|at present|so far|to report|at this stage))*|no change|neant|(aucune?|ninguna?|ninguno)( \S+){0,4}|لا يوجد|لا شيء)[.\s]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SaysNone();

    [GeneratedRegex(@"^\(?(please )?((see|refer to|as (set out|described|stated|given|contained) in|contained in|attached|reference is made to|cf\.?|voir|vease|ver|انظر|راجع)\b.*(annex|appendix|section|chapter|paragraph|para\b|part\b|table|figure|enclos|attach|document|plan\b|directive|above|below|ci-dessus|ci-dessous|ci-joint|anexo|seccion|capitulo|apendice|مرفق|تذييل|القسم)|as (above|below|attached|before)\b|(in|at) (the )?annex( \w)?[.\s]*$|to be (drafted|written|added|provided|supplied|developed|prepared)\b)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();

    [GeneratedRegex(@"^(\[[^\]]*\]|TB[DC]|to be (determined|confirmed|completed|drafted|written|added|provided|supplied|decided|agreed|defined|developed)|to follow|forthcoming|pending|a (suivre|venir)|à (suivre|venir)|por determinar|pendiente|à (déterminer|confirmer|compléter)|X{2,}|\?+|\.{3,}|…|_{3,}|-|–)[.\s]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnlyUndecided();
}

using ImppOffice.Api.Consistency;
using ImppOffice.Api.Http.Library;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>What somebody decides about a link.</summary>
/// <param name="Decision">confirmed, rejected, cleared, differs-on-purpose or undone.</param>
/// <param name="Note">Why; cleared and differs-on-purpose need it.</param>
/// <param name="Until">The last day on which a difference is on purpose; no other decision has one.</param>
public sealed record LinkDecisionForm(string? Decision, string? Note, DateOnly? Until)
{
    private const int LongestNote = 2000;

    /// <summary>What is asked; a problem where a field is wrong.</summary>
    public Result<AskedDecision> Read(string link, string by)
    {
        var wrong = Field.First(
            Decision is { } word && AskedDecision.Words.Contains(word, StringComparer.Ordinal) ? null : HostProblems.UnknownWord("decision", Decision ?? "", AskedDecision.Words),
            Field.Line("note", Note, LongestNote, mayBeEmpty: true),
            Decision == AskedDecision.OnPurpose && Until is null ? HostProblems.WrongField("until", "is missing") : null);
        return wrong is not null ? wrong : new AskedDecision(link, Decision!, Note ?? "", Until ?? default, by);
    }
}

using System.ComponentModel;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http;

/// <summary>The form with which documents are sent (multipart/form-data).</summary>
public sealed class CheckForm
{
    [Description("One or more documents (.docx).")]
    public required IFormFileCollection File { get; init; }

    [Description("The kind to judge them as; left out, each document tells.")]
    public string? Kind { get; init; }

    [Description("\"true\" judges them as the kind they grow into at the next decision point.")]
    public string? Next { get; init; }

    [Description("How open tracked changes are read: accepted (default), rejected or original.")]
    public string? View { get; init; }

    [Description("Ids of the lenses that are on.")]
    public string[]? Lens { get; init; }

    [Description("The day for which waivers are judged, yyyy-MM-dd; today where it is left out.")]
    public string? AsOf { get; init; }

    [Description("The language of the report: en (default) or fr.")]
    public string? Language { get; init; }

    /// <summary>The form of a request; a problem where there is none, or it breaks off, or is larger than the limits.</summary>
    public static async Task<Result<CheckForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await SentForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem;
        }

        return new CheckForm
        {
            File = form.Files,
            Kind = form["kind"],
            Next = form["next"],
            View = form["view"],
            Lens = form["lens"].OfType<string>().ToArray(),
            AsOf = form["asOf"],
            Language = form["language"],
        };
    }

    /// <summary>What is asked, or the first field that cannot be understood.</summary>
    public Result<CheckQuestion> Question()
    {
        if (!Views.Find(SentForm.Word(View) ?? "accepted").Succeeded(out var view, out var problem)
            || !Languages.Find(SentForm.Word(Language) ?? "en").Succeeded(out var language, out problem)
            || !Truth(SentForm.Word(Next) ?? "false").Succeeded(out var next, out problem))
        {
            return problem;
        }

        var question = new CheckQuestion
        {
            Kind = SentForm.Word(Kind),
            Next = next,
            View = view,
            Lenses = [.. (Lens ?? []).Where(lens => SentForm.Word(lens) is not null)],
            Language = language,
        };
        if (SentForm.Word(AsOf) is not { } asOf)
        {
            return question;
        }

        return Days.Find(asOf).Succeeded(out var day, out problem) ? question with { AsOf = day } : problem;
    }

    private static Result<bool> Truth(string word) => word switch
    {
        "true" or "on" => true,
        "false" => false,
        _ => HostProblems.UnknownWord("next", word, ["true", "false"]),
    };
}

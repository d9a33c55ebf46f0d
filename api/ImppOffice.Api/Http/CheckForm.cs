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

    [Description("The language of the report: en (default) or fr.")]
    public string? Language { get; init; }

    /// <summary>The form of a request; a problem where there is none, or it breaks off, or is larger than the limits.</summary>
    public static async Task<Result<CheckForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await SentForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem;
        }

        return form.Files.Count == 0 ? HostProblems.NoFile : new CheckForm
        {
            File = form.Files,
            Kind = form["kind"],
            Next = form["next"],
            View = form["view"],
            Lens = form["lens"].OfType<string>().ToArray(),
            Language = form["language"],
        };
    }

    /// <summary>What is asked, or the first field that cannot be understood.</summary>
    public Result<CheckQuestion> Question()
    {
        if (!Views.Find(Word(View) ?? "accepted").Succeeded(out var view, out var problem)
            || !Languages.Find(Word(Language) ?? "en").Succeeded(out var language, out problem)
            || !Truth(Word(Next) ?? "false").Succeeded(out var next, out problem))
        {
            return problem;
        }

        return new CheckQuestion
        {
            Kind = Word(Kind),
            Next = next,
            View = view,
            Lenses = [.. (Lens ?? []).Where(lens => Word(lens) is not null)],
            Language = language,
        };
    }

    // A form sends an empty field where nothing was chosen.
    private static string? Word(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static Result<bool> Truth(string word) => word switch
    {
        "true" or "on" => true,
        "false" => false,
        _ => HostProblems.UnknownWord("next", word, ["true", "false"]),
    };
}

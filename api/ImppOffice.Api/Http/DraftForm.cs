using System.ComponentModel;
using ImppOffice.Api.Drafts;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http;

/// <summary>The form with which a document that is being written is sent (multipart/form-data).</summary>
public class DraftForm
{
    [Description("The document (.docx).")]
    public required IFormFile File { get; init; }

    [Description("The kind it is; left out, the document tells.")]
    public string? Kind { get; init; }

    [Description("The language of the answer and of what is put in: en or fr. Left out, the answer is in English, and what is put in follows the document.")]
    public string? Language { get; init; }

    /// <summary>The form of a request; the problems of every form, and where it carries several documents.</summary>
    public static async Task<Result<EditForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await SentForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem;
        }

        return form.Files.Count > 1
            ? HostProblems.OneFileOnly
            : new EditForm { File = form.Files[0], Kind = form["kind"], Language = form["language"], Edits = form["edits"].ToString() };
    }

    /// <summary>What is asked, or the language that is none.</summary>
    public Result<DraftQuestion> Question()
    {
        var asked = SentForm.Word(Language);
        return asked is null || Languages.Find(asked).Succeeded(out _, out var problem)
            ? new DraftQuestion(SentForm.Word(Kind), asked)
            : problem;
    }
}

/// <summary>The same form with edits.</summary>
public sealed class EditForm : DraftForm
{
    [Description("The edits, a JSON array; the user guide lists them. All are carried out, in order, or none.")]
    public required string Edits { get; init; }
}

using System.ComponentModel;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http.Library;

/// <summary>The form with which a version is sent (multipart/form-data).</summary>
public sealed class VersionForm
{
    [Description("The document (.docx).")]
    public required IFormFile File { get; init; }

    [Description("What is said of it, at most 1,000 characters.")]
    public string? Comment { get; init; }

    /// <summary>The form of a request, or what is wrong with it.</summary>
    public static async Task<Result<VersionForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await SentForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem;
        }

        var comment = form["comment"].ToString();
        return form.Files.Count switch
        {
            0 => HostProblems.NoFile,
            > 1 => HostProblems.OneFileOnly,
            _ => Field.Line("comment", comment, Field.LongestComment, mayBeEmpty: true) is { } wrong ? wrong : new VersionForm { File = form.Files[0], Comment = comment },
        };
    }
}

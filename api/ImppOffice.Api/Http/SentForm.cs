using ImppOffice.Planning;

namespace ImppOffice.Api.Http;

/// <summary>A form with documents, as it came.</summary>
internal static class SentForm
{
    /// <summary>The form of a request; a problem where there is none, or it breaks off, is larger than the limits, or carries no document.</summary>
    public static async Task<Result<FormCollection>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return HostProblems.NotAForm;
        }

        try
        {
            // Given the token itself, the framework would break the connection off, and nobody would be told why.
            await using var stop = cancellationToken.Register(request.BodyReader.CancelPendingRead);
            var form = (FormCollection)await request.ReadFormAsync(CancellationToken.None);
            return form.Files.Count == 0 ? HostProblems.NoFile : form;
        }
        catch (InvalidDataException broken)
        {
            return HostProblems.BrokenForm(broken.Message);
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => HostProblems.SentTooSlowly,
                StatusCodes.Status413PayloadTooLarge => HostProblems.RequestTooLarge(refused.Message),
                _ => HostProblems.BrokenForm(refused.Message),
            };
        }
    }

    /// <summary>What a field says; null where it is empty, as forms send it where nothing was chosen.</summary>
    public static string? Word(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();
}

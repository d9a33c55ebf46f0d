using ImppOffice.Planning;

namespace ImppOffice.Api.Http;

/// <summary>Reads the form of a request, or says why it cannot be read.</summary>
public static class SentForm
{
    /// <summary>The form; a problem where there is none, or it breaks off, or is larger than the limits.</summary>
    public static async Task<Result<IFormCollection>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return HostProblems.NotAForm;
        }

        try
        {
            // Given the token itself, the framework would break the connection off, and nobody would be told why.
            await using var stop = cancellationToken.Register(request.BodyReader.CancelPendingRead);
            return Result<IFormCollection>.Of(await request.ReadFormAsync(CancellationToken.None));
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
}

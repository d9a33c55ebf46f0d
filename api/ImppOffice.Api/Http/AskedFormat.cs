using ImppOffice.Api.Reports;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http;

/// <summary>The report format a request asks for: by <c>?format=</c>, else by Accept, else JSON.</summary>
public static class AskedFormat
{
    private static readonly IReadOnlyList<ReportFormat> Offered = [ReportFormats.Json, ReportFormats.Sarif, ReportFormats.Html];

    public static Result<ReportFormat> Of(HttpRequest request, string? named)
    {
        if (named is not null)
        {
            return Offered.FirstOrDefault(format => format.Name == named) is { } found
                ? found
                : HostProblems.UnknownWord("format", named, [.. Offered.Select(format => format.Name)]);
        }

        var accepted = request.GetTypedHeaders().Accept
            .OrderByDescending(media => media.Quality ?? 1)
            .Select(media => Offered.FirstOrDefault(format => media.MediaType == format.MediaType))
            .FirstOrDefault(format => format is not null);
        return accepted ?? ReportFormats.Json;
    }
}

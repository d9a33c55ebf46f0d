using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Http;

/// <summary>How answers are written: JSON as in the reports, problems as ProblemDetails.</summary>
public static class Answers
{
    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemAnswer.Complete);
        services.Configure<ExceptionHandlerOptions>(options => options.StatusCodeSelector = exception =>
            exception is LibraryUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = ReportJson.Options.PropertyNamingPolicy;
            options.SerializerOptions.DefaultIgnoreCondition = ReportJson.Options.DefaultIgnoreCondition;
            foreach (var converter in ReportJson.Options.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        return services;
    }
}

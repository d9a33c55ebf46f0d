namespace ImppOffice.Api.Http;

/// <summary>The OpenAPI document, at /openapi/v1.json and in openapi.json.</summary>
public static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options => options
        .AddSchemaTransformer(AnswerSchemas.CompleteProblems)
        .AddOperationTransformer(HeaderDescriptions.AddIfMatch)
        .AddDocumentTransformer(AnswerSchemas.LeaveOutNulls)
        .AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "ImppOffice";
            document.Info.Version = "v1";
            document.Info.Description = "Checks planning documents of the Integrated Mission Planning Process for completeness.";
            // The address depends on who asks; the committed document must not.
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));
}

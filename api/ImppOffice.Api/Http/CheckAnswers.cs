using ImppOffice.Api.Reports;
using ImppOffice.Planning.Checks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ImppOffice.Api.Http;

/// <summary>What the OpenAPI document says of the answers to checks that their types alone do not tell.</summary>
public static class CheckAnswers
{
    /// <summary>One report, or an array with a report or a problem for each of several documents; SARIF; a page.</summary>
    public static async Task DescribeReportsAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var report = new OpenApiSchemaReference(nameof(CheckReport), context.Document);
        var unread = await context.GetOrCreateSchemaAsync(typeof(UncheckedDocument), null, cancellationToken);
        context.Document!.AddComponent(nameof(UncheckedDocument), unread);
        var several = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "Several documents, in the order sent.",
            Items = new OpenApiSchema { OneOf = [report, new OpenApiSchemaReference(nameof(UncheckedDocument), context.Document)] },
        };
        var content = Success(operation).Content!;
        content[ReportFormats.Json.MediaType].Schema = new OpenApiSchema { OneOf = [report, several] };
        content[ReportFormats.Sarif.MediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "A log file of SARIF 2.1.0." };
        content[ReportFormats.Html.MediaType].Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "A page that fetches nothing." };
    }

    /// <summary>The header that tells of a broken signature.</summary>
    public static Task DescribeCopyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        Success(operation).Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
        {
            [Checks.SignatureBroken] = new OpenApiHeader
            {
                Description = "\"true\" where the document was digitally signed: the signature does not hold for the copy. Else the header is not there.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["true"] },
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiResponse Success(OpenApiOperation operation) => (OpenApiResponse)operation.Responses!["200"];
}

using ImppOffice.Api.Http.Library;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ImppOffice.Api.Http;

/// <summary>Tells in the OpenAPI document which headers a request needs.</summary>
public static class HeaderDescriptions
{
    public static Task AddIfMatch(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IfMatchHeader>().FirstOrDefault() is { } header)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "If-Match",
                In = ParameterLocation.Header,
                Required = header.Needed,
                Description = header.Needed
                    ? "The eTag of what is to change, in quotes, as it was read; 412 where it is another by now."
                    : "The eTag of the latest version, in quotes, as it was read; left out for the first version. 412 where it is another by now.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        return Task.CompletedTask;
    }
}

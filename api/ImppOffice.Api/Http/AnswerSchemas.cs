using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ImppOffice.Api.Http;

/// <summary>Brings the schemas of the OpenAPI document to what is really sent, so that types can be generated from them.</summary>
public static class AnswerSchemas
{
    /// <summary>A member that is null is left out: it is optional and never null.</summary>
    public static Task LeaveOutNulls(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            // One schema stands for an enumeration wherever it is used, and where it may be missing says so itself.
            schema.Enum = schema.Enum?.Where(word => word is not null && !word.IsJsonNullSentinel()).ToList();
            foreach (var (name, member) in schema.Properties?.ToList() ?? [])
            {
                if (WithoutNull(member) is { } present)
                {
                    schema.Properties![name] = present;
                    schema.Required?.Remove(name);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The members with which every problem is completed.</summary>
    public static Task CompleteProblems(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
        {
            schema.Properties!["code"] = Text("What kind of problem it is, in kebab case.");
            schema.Properties["hint"] = Text("What to do about it.");
            schema.Properties["traceId"] = Text("What to name to whoever runs the server.");
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static IOpenApiSchema? WithoutNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema { Type: { } type } schema && type.HasFlag(JsonSchemaType.Null))
        {
            schema.Type = type & ~JsonSchemaType.Null;
            return schema;
        }

        return member.OneOf is { Count: 2 } choices && choices[0].Type == JsonSchemaType.Null ? choices[1] : null;
    }
}

using ImppOffice.Api.Access;
using ImppOffice.Api.Generation;
using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Http;

/// <summary>What a complete document is, and new documents and sections made from it.</summary>
public static class Templates
{
    public static void MapTemplates(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api")
            .WithTags("Templates")
            .RequireAuthorization(Policies.SignedIn)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        group.MapGet("/templates", (InstalledKnowledge installed, string? language) =>
                Listed(installed, language, (library, spoken) => library.Templates.Select(template => TemplateSummary.Of(template, spoken)).ToList()))
            .WithName("ListTemplates")
            .WithSummary("Lists the kinds of documents.")
            .Produces<TemplateSummary[]>();

        group.MapGet("/templates/{kind}", (InstalledKnowledge installed, string kind, string? language) => One(installed, kind, language))
            .WithName("GetTemplate")
            .WithSummary("Says what one kind of document asks for.")
            .Produces<TemplateDetail>();

        group.MapGet("/lenses", (InstalledKnowledge installed, string? language) =>
                Listed(installed, language, (library, spoken) => library.Lenses.Select(lens => LensSummary.Of(lens, spoken)).ToList()))
            .WithName("ListLenses")
            .WithSummary("Lists the policy lenses.")
            .Produces<LensSummary[]>();

        group.MapGet("/templates/{kind}/document", (CreateDocument create, string kind, string? language, string? mission, string? country) =>
                Document(create.Run(new DocumentWishes { Kind = kind, Language = language ?? LocalText.Fallback, Mission = mission, Country = country }), kind))
            .WithName("CreateDocument")
            .WithSummary("Gives a new document of a kind.")
            .Produces<byte[]>(StatusCodes.Status200OK, Checks.Word);

        group.MapGet("/templates/{kind}/sections/{section}", (CreateSection create, string kind, string section, string? language, string[]? element) =>
                Document(create.Run(kind, section, element ?? [], language ?? LocalText.Fallback), $"{kind}-{section}"))
            .WithName("CreateSection")
            .WithSummary("Gives one section of a kind as a document, or some of its elements without the section's heading, for inserting in Word.")
            .Produces<byte[]>(StatusCodes.Status200OK, Checks.Word);

        group.MapGet("/templates/{kind}/sections", (CreateSection create, string kind, string[] section, string? language) =>
                section.Length == 0 ? HostProblems.NoSection.Answer() : Document(create.Run(kind, section, language ?? LocalText.Fallback), $"{kind}-sections"))
            .WithName("CreateSections")
            .WithSummary("Gives several sections of a kind as one document, in the template's order, for inserting in Word.")
            .Produces<byte[]>(StatusCodes.Status200OK, Checks.Word);
    }

    private static IResult Listed<T>(InstalledKnowledge installed, string? language, Func<TemplateLibrary, string, T> list) =>
        Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem) && installed.Get().Succeeded(out var knowledge, out problem)
            ? new TaggedJson<T>(list(knowledge.Library, spoken))
            : problem.Answer();

    private static IResult One(InstalledKnowledge installed, string kind, string? language)
    {
        if (!Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            || !installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(kind).Succeeded(out var template, out problem))
        {
            return problem.Answer();
        }

        return new TaggedJson<TemplateDetail>(TemplateDetail.Of(template, spoken));
    }

    private static IResult Document(Result<byte[]> made, string name) =>
        made.Succeeded(out var bytes, out var problem) ? TypedResults.File(bytes, Checks.Word, $"{name}.docx") : problem.Answer();
}

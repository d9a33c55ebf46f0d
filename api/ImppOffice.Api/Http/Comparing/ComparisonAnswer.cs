using System.Text;
using ImppOffice.Api.Comparing;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ImppOffice.Api.Http.Comparing;

/// <summary>Answers with a comparison in the form that was asked for.</summary>
public sealed class ComparisonAnswer(CompareDocuments compare)
{
    private const string Redlined = "docx";
    private static readonly string[] Formats = ["json", "html", "side-by-side", Redlined];

    /// <summary>The form and the language a request asks for; the problem where there is no such thing.</summary>
    public static Result<AskedComparison> Read(string? format, string? language) =>
        format is not null && !Formats.Contains(format) ? HostProblems.UnknownWord("format", format, Formats)
        : Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem) ? new AskedComparison(format ?? "json", spoken)
        : problem;

    public async Task<IResult> GiveAsync(ComparedPair pair, AskedComparison asked, HttpContext context, CancellationToken cancellationToken)
    {
        if (asked.Format == Redlined)
        {
            return await RedlineAsync(pair, context, cancellationToken);
        }

        var comparison = await compare.RunAsync(pair, cancellationToken);
        return asked.Format switch
        {
            "json" => TypedResults.Text(JsonComparison.Write(comparison), ReportFormats.Json.MediaType, Encoding.UTF8),
            "html" => Page(HtmlComparison.Write(comparison, asked.Language), ReportStyle.ComparisonElement, context),
            _ => Page(SideBySidePage.Write(pair.Old.Document, pair.New.Document, comparison, asked.Language), ReportStyle.SideBySideElement, context),
        };
    }

    private async Task<IResult> RedlineAsync(ComparedPair pair, HttpContext context, CancellationToken cancellationToken)
    {
        if (!(await compare.RedlineAsync(pair, cancellationToken)).Succeeded(out var redline, out var problem))
        {
            return problem.Answer();
        }

        if (redline.SignatureBroken)
        {
            context.Response.Headers[Checks.SignatureBroken] = "true";
        }

        return TypedResults.File(redline.Content, Checks.Word, $"{Path.GetFileNameWithoutExtension(pair.New.Document.Name)} - redline.docx");
    }

    private static ContentHttpResult Page(string page, string style, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = ReportStyle.PolicyOf(style);
        return TypedResults.Text(page, ReportFormats.Html.MediaType, Encoding.UTF8);
    }
}

/// <summary>How a comparison is to be told.</summary>
/// <param name="Format">json, html, side-by-side or docx.</param>
/// <param name="Language">The language of what is said of it.</param>
public sealed record AskedComparison(string Format, string Language);

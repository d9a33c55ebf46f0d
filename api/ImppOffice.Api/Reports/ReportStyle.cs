using System.Security.Cryptography;
using System.Text;

namespace ImppOffice.Api.Reports;

/// <summary>The style sheet of the HTML report (Texts/report.css).</summary>
public static class ReportStyle
{
    /// <summary>It has no character that XML would encode.</summary>
    public static string Shipped { get; } = Read();

    /// <summary>The content of the page's style element; browsers read every end of line as a line feed.</summary>
    public static string Element { get; } = "\n" + Shipped.ReplaceLineEndings("\n");

    /// <summary>The content security policy of the page: its own style sheet and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Element)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

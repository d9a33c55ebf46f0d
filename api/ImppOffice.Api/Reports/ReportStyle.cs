using System.Security.Cryptography;
using System.Text;

namespace ImppOffice.Api.Reports;

/// <summary>The style sheets of the HTML reports (Texts/*.css). They have no character that XML would encode.</summary>
public static class ReportStyle
{
    /// <summary>What all reports share.</summary>
    public static string Shipped { get; } = Read("report.css");

    /// <summary>The content of the page's style element; browsers read every end of line as a line feed.</summary>
    public static string Element { get; } = "\n" + Shipped.ReplaceLineEndings("\n");

    /// <summary>The content security policy of the page: its own style sheet and nothing else.</summary>
    public static string Policy { get; } = PolicyOf(Element);

    /// <summary>What comparisons have besides.</summary>
    public static string Comparison { get; } = Read("comparison.css");

    /// <summary>The content of the style element of comparisons.</summary>
    public static string ComparisonElement { get; } = ("\n" + Shipped + Comparison).ReplaceLineEndings("\n");

    /// <summary>The content of the style element of the page that shows two versions side by side.</summary>
    public static string SideBySideElement { get; } = (ComparisonElement + Read("side-by-side.css")).ReplaceLineEndings("\n");

    /// <summary>The content of the style element of consistency reports.</summary>
    public static string ConsistencyElement { get; } = ("\n" + Shipped + Read("consistency.css")).ReplaceLineEndings("\n");

    /// <summary>The content security policy of a page with this style element and nothing else.</summary>
    public static string PolicyOf(string element) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string Read(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

namespace ImppOffice.Api.Reports;

/// <summary>The style sheets of the HTML reports (Texts/*.css). They have no character that XML would encode.</summary>
public static class ReportStyle
{
    /// <summary>What all reports share.</summary>
    public static string Shipped { get; } = Read("report.css");

    /// <summary>What comparisons have besides.</summary>
    public static string Comparison { get; } = Read("comparison.css");

    private static string Read(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

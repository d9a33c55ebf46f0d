namespace ImppOffice.Api.Reports;

/// <summary>The style sheet of the HTML report (Texts/report.css).</summary>
public static class ReportStyle
{
    /// <summary>It has no character that XML would encode.</summary>
    public static string Shipped { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

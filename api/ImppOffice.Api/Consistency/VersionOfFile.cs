using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Consistency;

/// <summary>Which version a file is, as far as the file itself says: its title block, else its name.</summary>
internal static partial class VersionOfFile
{
    private const string Tag = ElementControl.TagPrefix + "version";
    private const int ParagraphsOfATitleBlock = 25;

    /// <summary>The version ("0.3"), or null where nothing says it.</summary>
    public static string? Of(PlanningDocument document, string name)
    {
        var control = document.Controls.FirstOrDefault(control => control.Tag == Tag && !control.ShowsPlaceholder);
        var said = control?.Content.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Text) ?? [];
        var top = document.Body.SelectMany(block => block.Paragraphs).Take(ParagraphsOfATitleBlock).Select(paragraph => PlainText.Fold(paragraph.Text));
        return said.Select(text => Number().Match(text)).FirstOrDefault(match => match.Success)?.Value
            ?? top.Select(text => Labelled().Match(text)).FirstOrDefault(match => match.Success)?.Groups["number"].Value
            ?? (Named().Match(Path.GetFileNameWithoutExtension(name)) is { Success: true } match ? match.Groups["number"].Value : null);
    }

    [GeneratedRegex(@"\d{1,4}\.\d{1,4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(version|ver\.|v\.)\s*:?\s*(?<number>\d{1,4}\.\d{1,4})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<![\d.])v?(?<number>\d{1,4}\.\d{1,4})(?![\d.])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}

using System.Text.Json;
using ImppOffice.Planning.Checks;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Api.Reports;

/// <summary>
/// The comparison for machines, one object, written as reports are (camel case, words in kebab case, nothing that is null):
/// <c>old</c> and <c>new</c> (file names), <c>same</c> (true or false), <c>counts</c> (by kind), and <c>differences</c>, each
/// with <c>kind</c> (added, removed, moved, changed, restyled), <c>scope</c> (paragraph, row, cell, header, footer,
/// footnote, endnote), <c>old</c> and <c>new</c> (places: <c>section</c> titles, <c>element</c> id, <c>paragraph</c> number;
/// left out where the text is not in that version), <c>text</c> (pieces with <c>change</c> same, removed or added),
/// <c>figures</c> (<c>kind</c> date or number, <c>old</c>, <c>new</c>) and, where it changed, <c>style</c>.
/// </summary>
public static class JsonComparison
{
    public static string Write(Comparison comparison) => JsonSerializer.Serialize(comparison, ReportJson.Options) + "\n";
}

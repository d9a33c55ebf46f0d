using System.Globalization;
using System.Text;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>Reads the facts of documents by the shipped rules, and writes them for a person.</summary>
internal static class FactsOf
{
    public static FactRules Rules { get; } = new(TestKnowledge.Shipped);

    public static DocumentFacts Document(PlanningDocument document, string kind) =>
        new FactReader(Rules).Read(document, TestKnowledge.Shipped.Library.Find(kind).OrThrow());

    /// <summary>The facts of a document in the little language of scenarios.</summary>
    public static DocumentFacts Scenario(string kind, string text, string? language = "en") =>
        Document(Judging.Read(ScenarioDocument.ToDocx(text), "scenario.docx") with { Language = language }, kind);

    /// <summary>The facts of a file under tests/documents.</summary>
    public static DocumentFacts File(string name, string kind = "usg-planning-directive") =>
        Document(Judging.Read(System.IO.File.ReadAllBytes(Repository.At("tests", "documents", name)), name), kind);

    public static IReadOnlyList<Fact> Named(this DocumentFacts facts, string name) => [.. facts.Facts.Where(fact => fact.Name == name)];

    public static Fact The(this DocumentFacts facts, string name) => Assert.Single(facts.Named(name));

    public static FactValue.Figure Figure(decimal number, string? unit = null, decimal step = 1) => new(number, unit, step);

    public static FactValue.Span Day(int year, int month, int day) => new(new DateOnly(year, month, day), new DateOnly(year, month, day));

    /// <summary>A line for each fact and part.</summary>
    public static string Text(DocumentFacts facts)
    {
        var text = new StringBuilder();
        foreach (var fact in facts.Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{fact.Name} [{fact.Item}] {fact.Basis} ¶{fact.Place.Paragraph}{Value(fact.Value)}: {PlainText.Snippet(fact.Text)}\n");
            foreach (var (name, part) in fact.Parts)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {name}{Value(part.Value)}: {PlainText.Snippet(part.Text)}\n");
            }
        }

        foreach (var open in facts.NotAssessed)
        {
            text.Append(CultureInfo.InvariantCulture, $"not assessed: {open.What} ¶{open.Place?.Paragraph}: {open.Reason}\n");
        }

        return text.ToString();
    }

    private static string Value(FactValue value) => value switch
    {
        FactValue.Figure figure => string.Create(CultureInfo.InvariantCulture, $" <{figure.Number:0.######} {figure.Unit} ±{figure.Step:0.######}{(figure.Least is null && figure.Most is null ? "" : $" {figure.Least}..{figure.Most}")}>"),
        FactValue.Span span => string.Create(CultureInfo.InvariantCulture, $" <{span.First:yyyy-MM-dd}{(span.First == span.Last ? "" : $"..{span.Last:yyyy-MM-dd}")}>"),
        FactValue.Relative relative => $" <{relative.Days} days of {relative.Of}>",
        FactValue.Resolution resolution => string.Create(CultureInfo.InvariantCulture, $" <{resolution.Citation} {resolution.On:yyyy-MM-dd}>"),
        _ => "",
    };
}

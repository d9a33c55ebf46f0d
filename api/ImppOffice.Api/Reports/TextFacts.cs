using System.Globalization;
using System.Text;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Reports;

/// <summary>Writes the facts of a document for a person at a terminal: a line for each fact and, below it, for each part.</summary>
public static class TextFacts
{
    public static string Write(string document, DocumentFacts facts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{document} ({facts.Kind})\n");
        foreach (var fact in facts.Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {fact.Name}{(fact.Item is null ? "" : $" {fact.Item}")}: {PlainText.Snippet(fact.Text)}{Value(fact.Value)}{(fact.Basis == FactBasis.Labelled ? " (inferred)" : "")}\n");
            foreach (var (name, part) in fact.Parts.Where(part => part.Value.Text.Length > 0 && part.Value.Text != fact.Text))
            {
                text.Append(CultureInfo.InvariantCulture, $"      {name}: {PlainText.Snippet(part.Text)}{Value(part.Value)}\n");
            }
        }

        foreach (var open in facts.NotAssessed)
        {
            text.Append(CultureInfo.InvariantCulture, $"  not read: {open.What}. {open.Reason}\n");
        }

        return text.ToString();
    }

    private static string Value(FactValue value) => value switch
    {
        FactValue.Figure figure => string.Create(CultureInfo.InvariantCulture, $" = {figure.Number:0.######}{(figure.Unit is null ? "" : $" {figure.Unit}")}"),
        FactValue.Span span => string.Create(CultureInfo.InvariantCulture, $" = {span.First:yyyy-MM-dd}{(span.First == span.Last ? "" : $" to {span.Last:yyyy-MM-dd}")}"),
        FactValue.Relative relative => string.Create(CultureInfo.InvariantCulture, $" = {relative.Days} days, {relative.Of}"),
        _ => "",
    };
}

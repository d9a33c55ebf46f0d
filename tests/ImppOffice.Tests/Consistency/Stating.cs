using System.Globalization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Tests.Consistency;

/// <summary>Builds a document of a mission by what it states.</summary>
internal sealed class Stating(string kind, string? name = null)
{
    private readonly List<Fact> facts = [];
    private int paragraph;

    public string Kind => kind;

    public string? Version { get; init; } = "1.0";

    public string? Approved { get; init; } = "1.0";

    public DateOnly? Date { get; init; }

    public string? Language { get; init; } = "en";

    public IReadOnlyList<BasisUse> Basis { get; init; } = [];

    public FactBasis From { get; init; } = FactBasis.Column;

    /// <summary>Adds a fact; parts are written <c>target=70 %; date=31 March 2027</c>.</summary>
    public Stating Says(string fact, string? item, string text, string parts = "", FactBasis? from = null)
    {
        var place = new Place("Section", ++paragraph, null, text);
        facts.Add(new Fact
        {
            Name = fact,
            Item = item,
            Text = text,
            Value = ValueOf(text),
            Parts = parts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0].Trim(), part => new FactPart(part[1].Trim(), ValueOf(part[1].Trim()), place), StringComparer.Ordinal),
            Basis = from ?? From,
            Place = place,
        });
        return this;
    }

    public LinkedDocument Build()
    {
        if (Date is { } day && !facts.Exists(fact => fact.Name == "document-date"))
        {
            Says("document-date", null, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return Document();
    }

    private LinkedDocument Document() => new()
    {
        Id = name ?? kind,
        Name = (name ?? kind) + ".docx",
        Kind = kind,
        Version = Version,
        State = Approved is null ? null : DocumentState.Approved,
        ApprovedVersion = Approved,
        Date = Date,
        LogicalHash = ContentHash.Of(facts.Select(fact => fact.ToString())),
        Basis = Basis,
        Facts = new DocumentFacts { Kind = kind, Rules = "1", Language = Language, Facts = facts, NotAssessed = [] },
    };

    private static FactValue ValueOf(string text)
    {
        var number = text.Replace(" ", "", StringComparison.Ordinal).TrimEnd('%');
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
        {
            return new FactValue.Figure(figure, text.EndsWith('%') ? "%" : null, 1);
        }

        return ResolutionText.Find(text) is [var citation, ..] ? new FactValue.Resolution(citation, DateText.Find(text).Select(day => (DateOnly?)day).FirstOrDefault())
            : DateText.IsDay(text) ? new FactValue.Span(DateText.Find(text)[0], DateText.Find(text)[0])
            : new FactValue.Words();
    }
}

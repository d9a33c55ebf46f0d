using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts.Elements;
using ImppOffice.Planning.Consistency.Facts.Values;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>Makes facts from what was found.</summary>
internal sealed class FactMaker(Subject subject, FactCatalogue catalogue)
{
    /// <summary>How much of a text a fact keeps, in characters.</summary>
    public const int LongestText = 4000;

    public Subject Subject => subject;

    public FactCatalogue Catalogue => catalogue;

    public string? Language => subject.Document.Language;

    /// <summary>A fact with its text as written; the id in front of it is taken off.</summary>
    /// <param name="kind">What is stated.</param>
    /// <param name="text">The statement.</param>
    /// <param name="at">The paragraph it stands in.</param>
    /// <param name="source">What it was read from.</param>
    /// <param name="item">Its id, where it stands apart.</param>
    /// <param name="parts">Its parts.</param>
    public Fact Make(FactKind kind, string text, Paragraph at, FactSource source, string? item = null, IEnumerable<PartText>? parts = null)
    {
        var (mark, rest) = kind.EveryDocument ? (null, text.Trim()) : ItemMark.Split(text, kind);
        var said = Cut(rest.Length > 0 ? rest : text.Trim());
        return new Fact
        {
            Name = kind.Name,
            Item = item ?? mark,
            Text = said,
            Value = FactValueText.Read(said, kind.Holds, Language),
            Parts = (parts ?? []).DistinctBy(part => part.Kind.Name, StringComparer.Ordinal).ToDictionary(part => part.Kind.Name, part => Make(part, source), StringComparer.Ordinal),
            Basis = source.Basis,
            Place = subject.PlaceOf(at, PlainText.Snippet(said), source.Tag),
        };
    }

    private FactPart Make(PartText part, FactSource source)
    {
        var said = Cut(part.Text.Trim());
        return new FactPart(said, FactValueText.Read(said, part.Kind.Holds, Language, part.Heading), subject.PlaceOf(part.At, PlainText.Snippet(said), source.Tag));
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : PlainText.Snippet(text, LongestText);
}

/// <summary>What facts are read from.</summary>
/// <param name="Basis">How sure it is.</param>
/// <param name="Tag">The tag of the content control, or null.</param>
internal sealed record FactSource(FactBasis Basis, string? Tag)
{
    /// <summary>Prose behind a label or a cue.</summary>
    public static FactSource Labelled { get; } = new(FactBasis.Labelled, null);

    /// <summary>The same element's tables.</summary>
    public FactSource OfTable => Tag is null ? this with { Basis = FactBasis.Column } : this;

    /// <summary>What is inferred from its prose.</summary>
    public FactSource Inferred => this with { Basis = FactBasis.Labelled };
}

/// <summary>The text of a part of a fact.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Text">As written.</param>
/// <param name="At">The paragraph it stands in.</param>
/// <param name="Heading">The heading of its column; empty where it stands in none.</param>
internal sealed record PartText(FactPartKind Kind, string Text, Paragraph At, string Heading = "");

using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Linking;

/// <summary>A fact of a document as one of several of its name.</summary>
public sealed class StatedItem(LinkedDocument document, Fact fact, string key, string? id)
{
    private StatementText? text;
    private string? hash;

    /// <summary>The document it stands in.</summary>
    public LinkedDocument Document => document;

    public Fact Fact => fact;

    /// <summary>What it is known by in its document, over versions: its id, or its text where it has none of its own.</summary>
    public string Key => key;

    /// <summary>Its id where no other of its name bears the same, else null.</summary>
    public string? Id => id;

    /// <summary>How a person knows it: its id, else its first words.</summary>
    public string Label => id ?? PlainText.Snippet(fact.Text, 60);

    /// <summary>Its text, taken apart.</summary>
    public StatementText Text => text ??= new StatementText(fact.Text);

    /// <summary>Changes whenever its text or a part does, apart from the way of writing.</summary>
    public string Hash => hash ??= ContentHash.Of([Text.Key, .. fact.Parts.OrderBy(part => part.Key, StringComparer.Ordinal).SelectMany(part => new[] { part.Key, new StatementText(part.Value.Text).Key })]);

    /// <summary>Whether it was read surely: from a control or a table's column.</summary>
    public bool IsSure => fact.Basis != FactBasis.Labelled;

    /// <summary>A part that the document has, however empty; null where it has none of that name.</summary>
    public FactPart? Part(string name) => fact.Parts.GetValueOrDefault(name);

    /// <summary>What it is paired by.</summary>
    public PairedItem Paired => new(key, id, Text);
}

using System.Globalization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Says in one language what judgements found.</summary>
/// <param name="relations">The texts and the names of facts and parts.</param>
/// <param name="library">The titles of kinds.</param>
/// <param name="language">The language (BCP 47).</param>
public sealed class ReasonWording(RelationSet relations, TemplateLibrary library, string language)
{
    /// <summary>A reason in words. A key that is not there is a bug and throws <see cref="KeyNotFoundException"/>.</summary>
    public string Say(Reason reason) =>
        string.Format(CultureInfo.InvariantCulture, relations.Reasons[reason.Key].In(language), [.. reason.Values.Select(Name)]);

    /// <summary>What a fact is called.</summary>
    public string Fact(string name) => relations.Facts.TryGetValue(name, out var text) ? text.In(language) : name;

    /// <summary>The title of a kind.</summary>
    public string Kind(string kind) => library.Find(kind).Succeeded(out var template, out _) ? template.Title.In(language) : kind;

    private string Name(string value)
    {
        var at = value.IndexOf(':', StringComparison.Ordinal);
        return at < 0 ? value : (value[..at], value[(at + 1)..]) switch
        {
            ("kind", var kind) => Kind(kind),
            ("fact", var fact) => Fact(fact),
            ("part", var part) => relations.Parts.TryGetValue(part, out var text) ? text.In(language) : part,
            _ => value,
        };
    }
}

using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary>What an amended element is made from, with its options.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(StatedAuthorisation), "authorisation")]
[JsonDerivedType(typeof(CarriedObjectives), "objectives")]
[JsonDerivedType(typeof(FirstPassage), "first-of")]
[JsonDerivedType(typeof(StatedTimeFrame), "time-frame")]
[JsonDerivedType(typeof(StatedSuccessor), "successor")]
public abstract record AmendedFrom
{
    /// <summary>The passages of the basis documents that it names.</summary>
    internal virtual IEnumerable<Passage> Named => [];

    /// <summary>Amends the element by what the basis documents say.</summary>
    internal abstract void Amend(RevisionDraft draft, string element);

    /// <summary>Amends the element by what a planner typed.</summary>
    internal virtual void Override(RevisionDraft draft, string element, IReadOnlyList<string> typed) => draft.Rewrite(element, typed, RevisionDraft.Typed);
}

/// <summary>What an element of a basis document says.</summary>
/// <param name="In">The document.</param>
/// <param name="Element">The id of the element in the template of its kind.</param>
/// <param name="Required">Whether it must say something.</param>
public sealed record Passage(BasisRole In, string Element, bool Required = true);

/// <summary>A basis document by what it is to the revision.</summary>
public enum BasisRole
{
    /// <summary>The revised plan.</summary>
    Plan,

    /// <summary>The revised planning directive.</summary>
    Directive,
}

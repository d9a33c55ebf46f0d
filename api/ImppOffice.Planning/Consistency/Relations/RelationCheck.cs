using System.Text.Json.Serialization;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>A way of judging whether documents agree, with its options.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(CarriedDown), "carry-down")]
[JsonDerivedType(typeof(StatedAlike), "equal")]
[JsonDerivedType(typeof(NamedAlike), "equal-by-name")]
[JsonDerivedType(typeof(AddsUp), "sum")]
[JsonDerivedType(typeof(SameSums), "same-sums")]
[JsonDerivedType(typeof(InOrder), "order")]
[JsonDerivedType(typeof(Within), "within")]
[JsonDerivedType(typeof(DatedAfter), "dated-after")]
[JsonDerivedType(typeof(Known), "subset")]
[JsonDerivedType(typeof(MemberOf), "member-of")]
[JsonDerivedType(typeof(OneParty), "one-party")]
[JsonDerivedType(typeof(Covers), "covers")]
[JsonDerivedType(typeof(NewestBasis), "newest-basis")]
[JsonDerivedType(typeof(Stale), "stale")]
[JsonDerivedType(typeof(FollowedUp), "followed-up")]
public abstract record RelationCheck
{
    /// <summary>The names of the facts it reads; a judgement holds as long as these do not change.</summary>
    [JsonIgnore]
    public abstract IEnumerable<string> Facts { get; }

    /// <summary>The kinds of documents it names.</summary>
    [JsonIgnore]
    public abstract IEnumerable<string> KindsNamed { get; }

    /// <summary>Whether it looks at versions, dates or basis documents besides facts.</summary>
    [JsonIgnore]
    public virtual bool ReadsProfiles => false;

    /// <summary>What is judged for itself: mostly a document with the one it must agree with. Never all pairs.</summary>
    public abstract IEnumerable<Scope> Scopes(MissionGraph mission);

    /// <summary>Judges one scope by nothing but the facts named and, where it reads them, the profiles.</summary>
    public abstract RelationJudgement Judge(Scope scope, JudgingRules rules);
}

/// <summary>What is judged for itself.</summary>
/// <param name="To">The document that must agree.</param>
/// <param name="From">What it must agree with; null where it is judged alone.</param>
public sealed record Scope(StatedFacts To, StatedFacts? From = null)
{
    /// <summary>Further documents that are looked at.</summary>
    public IReadOnlyList<StatedFacts> Others { get; init; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<StatedFacts> Documents => From is null ? Others.Prepend(To) : Others.Prepend(From).Prepend(To);
}

/// <summary>What facts of which kinds of documents.</summary>
public sealed record Stated
{
    /// <summary>The kinds; every kind where none is named.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The name of the fact.</summary>
    public required string Fact { get; init; }
}

/// <summary>A part that is compared.</summary>
public sealed record ComparedPart
{
    /// <summary>Its name in what must be agreed with.</summary>
    public required string From { get; init; }

    /// <summary>Its name in what must agree, where that is another.</summary>
    public string? To { get; init; }
}

using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>The two items of a link, by what they are known by in their documents.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="FromDocument">The id of the document that must be agreed with.</param>
/// <param name="FromKey">The item there.</param>
/// <param name="ToDocument">The id of the document that must agree.</param>
/// <param name="ToKey">The item there.</param>
public sealed record LinkEnds(string Fact, string FromDocument, string FromKey, string ToDocument, string ToKey)
{
    /// <summary>The link's id: the same as long as its items are.</summary>
    public string Id() => ContentHash.Of([Fact, FromDocument, FromKey, ToDocument, ToKey]);
}

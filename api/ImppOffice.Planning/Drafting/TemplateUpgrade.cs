namespace ImppOffice.Planning.Drafting;

/// <summary>What changes in a document when it goes over to the template's present version.</summary>
/// <param name="From">The version it was made from.</param>
/// <param name="To">The present version.</param>
/// <param name="Renamed">Elements whose controls bear an id of an older version.</param>
/// <param name="Added">Ids of elements that are absent from the document.</param>
/// <param name="Retired">Controls that the present version no longer knows; their text stays.</param>
public sealed record TemplateUpgrade(string From, string To, IReadOnlyList<RenamedElement> Renamed, IReadOnlyList<string> Added, IReadOnlyList<RetiredElement> Retired);

/// <summary>An element that had another id.</summary>
/// <param name="From">The id its control bears.</param>
/// <param name="To">The present id.</param>
/// <param name="Title">Its title in the outline's language.</param>
public sealed record RenamedElement(string From, string To, string Title);

/// <summary>A control that the template no longer knows.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Title">Its title, or its tag where it has none.</param>
public sealed record RetiredElement(string Tag, string Title);

using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Generation;

/// <summary>What is to stand in an element: paragraphs (items where it is a list) or the rows of its table.</summary>
/// <param name="Paragraphs">A text for each, or null where it is a table.</param>
/// <param name="Rows">A text for every column of the template, a row each, or null where it is no table.</param>
[JsonConverter(typeof(ElementValueConverter))]
public sealed record ElementValue(IReadOnlyList<string>? Paragraphs, IReadOnlyList<IReadOnlyList<string>>? Rows = null);

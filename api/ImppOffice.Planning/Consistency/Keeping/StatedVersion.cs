using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Keeping;

/// <summary>What the file of a version states.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Basis">The documents it says of itself to be built on.</param>
public sealed record StatedVersion(DocumentFacts Facts, IReadOnlyList<BasisUse> Basis)
{
    /// <summary>The one day it bears as its date; null where it bears none.</summary>
    public DateOnly? Date() => Facts.Facts
        .Where(fact => fact.Name == "document-date").Select(fact => fact.Value).OfType<FactValue.Span>()
        .Where(span => span.First == span.Last).Select(span => (DateOnly?)span.First).FirstOrDefault();
}

/// <summary>All that what a version states depends on.</summary>
/// <param name="LogicalHash">The hash of what it says.</param>
/// <param name="Kind">The kind it is read as.</param>
/// <param name="Rules">The version of the rules by which it is read.</param>
public sealed record StatedKey(string LogicalHash, string Kind, string Rules);

using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>How a document names one it is built on.</summary>
/// <param name="Version">The version it names, or null.</param>
/// <param name="Sure">Whether that was read surely.</param>
/// <param name="Place">Where; null where the document's own data say it.</param>
internal sealed record BasisNaming(string? Version, bool Sure, Place? Place)
{
    /// <summary>What the text says goes before the document's own data, which nobody sees; null where neither names it.</summary>
    public static BasisNaming? Of(StatedFacts document, LinkedDocument basis)
    {
        var use = document.Document.Basis.FirstOrDefault(use => use.Document is null ? use.Kind == basis.Kind : use.Document == basis.Id);
        var said = document.Of("basis-document").FirstOrDefault(fact => fact.Fact.Item == basis.Kind || fact.Part("kind")?.Text == basis.Kind);
        var version = said?.Part("version")?.Text;
        return said is not null && !string.IsNullOrWhiteSpace(version) ? new BasisNaming(version, said.IsSure, said.Part("version")!.Place)
            : use is not null ? new BasisNaming(use.Version, Sure: true, said?.Fact.Place)
            : said is not null ? new BasisNaming(null, said.IsSure, said.Fact.Place)
            : null;
    }
}

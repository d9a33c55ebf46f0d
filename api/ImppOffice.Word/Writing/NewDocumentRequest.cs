using ImppOffice.Planning;

namespace ImppOffice.Word.Writing;

/// <summary>What is known of a document that is to be begun.</summary>
/// <param name="Mission">The mission's name, or null where it has none yet.</param>
/// <param name="Country">The country, or null.</param>
/// <param name="Language">The language to write it in (BCP 47); texts that lack it come in English.</param>
/// <param name="Date">The day it bears, or null to leave it open.</param>
/// <param name="DocumentId">The stable id the document keeps.</param>
public sealed record NewDocumentRequest(string? Mission, string? Country, string Language, DateOnly? Date, string DocumentId)
{
    /// <summary>The titles of the kinds it is built on, by kind; a kind that is missing here is named by its id in words.</summary>
    public IReadOnlyDictionary<string, LocalText> BasisTitles { get; init; } = new Dictionary<string, LocalText>(StringComparer.Ordinal);

    internal LocalText BasisTitle(string kind) => BasisTitles.TryGetValue(kind, out var title)
        ? title
        : new LocalText { [LocalText.Fallback] = kind.Replace('-', ' ') };
}

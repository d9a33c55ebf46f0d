using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ImppOffice.Planning.Checks.Documents;
using ImppOffice.Planning.Checks.Elements;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>The checks a template can name, each with the word that names it.</summary>
public static class CheckCatalogue
{
    /// <summary>The property that names the check.</summary>
    public const string Discriminator = "is";

    /// <summary>Every check, by its word.</summary>
    public static IReadOnlyList<JsonDerivedType> All { get; } =
    [
        new(typeof(Filled), "filled"),
        new(typeof(ListOf), "list"),
        new(typeof(TableOf), "table"),
        new(typeof(DateStated), "date"),
        new(typeof(ResolutionStated), "resolution"),
        new(typeof(Mentions), "mentions"),
        new(typeof(OneOf), "one-of"),
        new(typeof(Members), "members"),
        new(typeof(TimeFrame), "time-frame"),
        new(typeof(AfterDocumentDate), "after-document-date"),
        new(typeof(Decided), "decided"),
        new(typeof(GuidanceRemoved), "guidance-removed"),
        new(typeof(ChangesSettled), "changes-settled"),
        new(typeof(CommentsSettled), "comments-settled"),
        new(typeof(SectionsInOrder), "sections-in-order"),
        new(typeof(SectionsOnce), "sections-once"),
        new(typeof(ReferencesIntact), "references-intact"),
        new(typeof(NothingHidden), "nothing-hidden"),
        new(typeof(AcronymsDefined), "acronyms-defined"),
        new(typeof(Classified), "classified"),
        new(typeof(BasisNamed), "basis-named"),
        new(typeof(ControlsIntact), "controls-intact"),
        new(typeof(Dated), "dated"),
        new(typeof(Addresses), "addresses"),
    ];

    /// <summary>Gives the serializer the catalogue for the abstract <see cref="Templates.Check"/>.</summary>
    public static void Register(JsonTypeInfo type)
    {
        if (type.Type != typeof(Templates.Check))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = Discriminator,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var check in All)
        {
            type.PolymorphismOptions.DerivedTypes.Add(check);
        }
    }
}

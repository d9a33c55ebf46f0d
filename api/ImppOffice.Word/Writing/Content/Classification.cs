using System.Xml.Linq;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>
/// The classification: chosen in the title block, repeated in the header. Both controls show the document's property
/// "category", so that one choice changes both.
/// </summary>
internal static class Classification
{
    // The id that Word gives to the core properties as a store of values.
    private const string CoreProperties = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private const string Prefixes = "xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' ";
    private const string Path = "/ns1:coreProperties[1]/ns1:category[1]";

    /// <summary>The control with the markings to choose from.</summary>
    public static XElement Choice(Draft draft, TitleBlockTexts texts)
    {
        var language = draft.Language.Asked;
        var markings = texts.Classifications.Select(marking => marking.In(language));
        return Bound(
            draft,
            "classification",
            texts,
            null,
            El("dropDownList", markings.Select(marking => El("listItem", At("displayText", marking), At("value", marking)))));
    }

    /// <summary>The control that repeats the choice.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="texts">The words.</param>
    /// <param name="look">How it looks once it is chosen.</param>
    public static XElement Marking(Draft draft, TitleBlockTexts texts, XElement? look) => Bound(draft, "marking", texts, look, El("text"));

    private static XElement Bound(Draft draft, string name, TitleBlockTexts texts, XElement? look, XElement kind)
    {
        var prompt = (name == "marking" ? texts.Classification.Label : texts.Classification.Prompt).In(draft.Language.Asked);
        return new ContentControl
        {
            Id = draft.Ids.Next(name),
            Tag = TitleBlockTags.Of(name),
            Title = texts.Classification.Label.In(draft.Language.Asked),
            RunProperties = look,
            Placeholder = draft.Placeholders.Keep(prompt, null),
            ShowsPlaceholder = true,
            Binding = El("dataBinding", At("prefixMappings", Prefixes), At("xpath", Path), At("storeItemID", CoreProperties)),
            Kind = kind,
        }.Around(draft.Placeholders.Run(prompt));
    }
}

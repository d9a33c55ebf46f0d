using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Word.Writing;

/// <summary>Ids of elements become tags of controls.</summary>
internal static class TemplateIds
{
    /// <summary>The problem where an id is too long for Word, or null.</summary>
    public static Problem? TooLong(Template template)
    {
        var longest = ContentControl.LongestName - ElementControl.TagPrefix.Length;
        return template.Elements.Select(pair => pair.Element.Id).FirstOrDefault(id => id.Length > longest) is { } tooLong
            ? Problems.WrongTemplate(template.Kind, $"the element id {tooLong} is too long for a content control.", $"Shorten it to {longest} characters.")
            : null;
    }
}

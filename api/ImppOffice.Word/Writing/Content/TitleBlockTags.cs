using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Writing;

/// <summary>The tags of the title block's controls, such as <c>impp:mission</c>.</summary>
internal static class TitleBlockTags
{
    public static string Of(string name) => ElementControl.TagPrefix + name;
}

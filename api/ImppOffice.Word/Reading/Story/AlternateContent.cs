namespace ImppOffice.Word.Reading;

/// <summary>Reads <c>mc:AlternateContent</c> once: the first branch that holds anything a person would see.</summary>
internal static class AlternateContent
{
    /// <summary>The cursor stands on the element; <paramref name="readBranch"/> is given the depth of a branch to read its children.</summary>
    public static void Read(StoryContext context, Action<int> readBranch)
    {
        var xml = context.Xml;
        var before = context.Harvest;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (context.Harvest == before && xml is { IsCompatibility: true, Name: "Choice" or "Fallback" })
            {
                readBranch(xml.Enter());
            }
        }
    }
}

using System.Xml.Linq;

namespace ImppOffice.Word.Revising;

/// <summary>Where a body, a cell or a control ends.</summary>
internal static class EdgeOfBlocks
{
    /// <summary>True where no paragraph, table or control follows in the same container.</summary>
    public static bool IsLast(XElement paragraph) => !paragraph.ElementsAfterSelf().Any(next => next.Name.LocalName is "p" or "tbl" or "sdt" or "customXml");

    /// <summary>The paragraph right before another one, or null.</summary>
    public static XElement? Before(XElement paragraph) =>
        paragraph.ElementsBeforeSelf().LastOrDefault(before => before.Name.LocalName is "p" or "tbl" or "sdt" or "customXml") is { Name.LocalName: "p" } before ? before : null;

    /// <summary>The paragraph right after another one, or null.</summary>
    public static XElement? After(XElement paragraph) =>
        paragraph.ElementsAfterSelf().FirstOrDefault(after => after.Name.LocalName is "p" or "tbl" or "sdt" or "customXml") is { Name.LocalName: "p" } after ? after : null;
}

using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Fields that are spread over runs.</summary>
internal static class FieldRuns
{
    /// <summary>True where a run holds a piece of a field: a mark or its code.</summary>
    public static bool Touches(XElement run, XNamespace w) => run.Elements().Any(piece => piece.Name == w + "fldChar" || piece.Name == w + "instrText");

    /// <summary>How many of the elements, from one on, are a whole field; 0 where it does not begin or end here, or holds other than runs.</summary>
    public static int Length(List<XElement> elements, int from, XNamespace w)
    {
        var open = 0;
        for (var index = from; index < elements.Count && elements[index].Name == w + "r"; index++)
        {
            foreach (var mark in elements[index].Elements(w + "fldChar"))
            {
                open += (string?)mark.Attribute(w + "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 };
            }

            if (open <= 0)
            {
                return open == 0 && elements[from].Elements(w + "fldChar").Any() ? index - from + 1 : 0;
            }
        }

        return 0;
    }

    public static string Key(List<XElement> elements, int from, int length, XNamespace w) => string.Concat(
        Atom.NoText,
        "field ",
        string.Concat(elements.GetRange(from, length).SelectMany(run => run.Elements()).Where(piece => piece.Name == w + "instrText" || piece.Name == w + "t").Select(piece => piece.Value)));
}

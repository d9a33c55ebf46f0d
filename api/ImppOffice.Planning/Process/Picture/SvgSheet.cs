using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Planning.Process;

/// <summary>Draws in one colour, that of the text around, and mirrors what is drawn for languages read from right to left.</summary>
internal sealed class SvgSheet(double width, bool rightToLeft)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public bool RightToLeft => rightToLeft;

    public XElement Group(string title, params object?[] content) => new(Svg + "g", new XElement(Svg + "title", title), content);

    public XElement Rectangle(double x, double y, double wide, double high, double opacity) => new(
        Svg + "rect",
        At("x", rightToLeft ? width - x - wide : x),
        At("y", y),
        At("width", wide),
        At("height", high),
        new XAttribute("rx", 3),
        new XAttribute("fill", "currentColor"),
        At("fill-opacity", opacity),
        new XAttribute("stroke", "currentColor"));

    public XElement Line(double x1, double y1, double x2, double y2, string? dashes = null, double thickness = 1, double opacity = 1) => new(
        Svg + "line",
        At("x1", X(x1)),
        At("y1", y1),
        At("x2", X(x2)),
        At("y2", y2),
        new XAttribute("stroke", "currentColor"),
        At("stroke-width", thickness),
        opacity < 1 ? At("stroke-opacity", opacity) : null,
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    /// <summary>A text that begins, in reading direction, at a place; or stands around it.</summary>
    public XElement Text(double x, double y, string text, int size = 13, bool bold = false, bool centred = false) => new(
        Svg + "text",
        At("x", X(x)),
        At("y", y),
        new XAttribute("font-size", size),
        bold ? new XAttribute("font-weight", "bold") : null,
        new XAttribute("fill", "currentColor"),
        centred ? new XAttribute("text-anchor", "middle") : null,
        new XAttribute("unicode-bidi", "plaintext"),
        text);

    public XElement Circle(double x, double y, double radius, string? fill, string? dashes = null) => Shape(
        "circle", fill, dashes, At("cx", X(x)), At("cy", y), At("r", radius));

    public XElement Diamond(double x, double y, double radius, string? fill, string? dashes = null, double thickness = 1.5)
    {
        var centre = X(x);
        return Shape("path", fill, dashes, new XAttribute("d", Invariant($"M{centre} {y - radius}L{centre + radius} {y}L{centre} {y + radius}L{centre - radius} {y}Z")), At("stroke-width", thickness));
    }

    /// <summary>The half of a circle on the side where reading begins.</summary>
    public XElement HalfCircle(double x, double y, double radius) => Shape(
        "path", "currentColor", null, new XAttribute("d", Invariant($"M{X(x)} {y - radius}A{radius} {radius} 0 0 {(rightToLeft ? 1 : 0)} {X(x)} {y + radius}Z")));

    private static XElement Shape(string name, string? fill, string? dashes, params object?[] attributes) => new(
        Svg + name,
        attributes,
        new XAttribute("fill", fill ?? "none"),
        new XAttribute("stroke", "currentColor"),
        dashes is null ? null : new XAttribute("stroke-dasharray", dashes));

    private static XAttribute At(string name, double value) => new(name, Math.Round(value, 1).ToString(CultureInfo.InvariantCulture));

    private static string Invariant(FormattableString text) =>
        string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(argument => argument is double number ? Math.Round(number, 1) : argument)]);

    private double X(double x) => rightToLeft ? width - x : x;
}

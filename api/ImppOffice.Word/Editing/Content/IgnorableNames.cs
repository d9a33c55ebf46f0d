using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Names of newer versions of Word, which older ones must be told to pass over.</summary>
internal static class IgnorableNames
{
    /// <summary>Declares the namespace of repeating rows as ignorable where a content holds them.</summary>
    public static void Allow(XElement root, XElement content)
    {
        if (!content.Descendants().Any(element => element.Name.Namespace == Wml.W15))
        {
            return;
        }

        var prefix = Prefix(root, Wml.W15, "w15");
        var ignorable = (string?)root.Attribute(Wml.Mc + "Ignorable") ?? "";
        if (!ignorable.Split(' ').Contains(prefix, StringComparer.Ordinal))
        {
            Prefix(root, Wml.Mc, "mc");
            root.SetAttributeValue(Wml.Mc + "Ignorable", $"{ignorable} {prefix}".Trim());
        }
    }

    private static string Prefix(XElement root, XNamespace ns, string wanted)
    {
        var declared = root.Attributes().FirstOrDefault(attribute => attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.Xmlns && attribute.Value == ns.NamespaceName);
        if (declared is not null)
        {
            return declared.Name.LocalName;
        }

        var free = Enumerable.Range(0, int.MaxValue).Select(number => number == 0 ? wanted : $"{wanted}n{number}").First(candidate => root.Attribute(XNamespace.Xmlns + candidate) is null);
        root.Add(new XAttribute(XNamespace.Xmlns + free, ns.NamespaceName));
        return free;
    }
}

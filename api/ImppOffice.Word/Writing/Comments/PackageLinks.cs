using System.Security;
using System.Text;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>How the parts of a package that is being changed in place hang together.</summary>
internal sealed class PackageLinks(PartTexts parts)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The part that another leads to by a relationship whose type ends so; null where there is none.</summary>
    public string? Target(string source, string type)
    {
        var name = PartName.RelationshipsOf(source);
        return parts.Has(name) && RootElement.Find(parts.Read(name).Text, parts.Limits).Children.FirstOrDefault(relationship =>
            relationship.GetValueOrDefault("Type", "").EndsWith(type, StringComparison.Ordinal)
            && relationship.GetValueOrDefault("TargetMode") != "External") is { } found
            ? PartName.Resolve(source, found.GetValueOrDefault("Target", ""))
            : null;
    }

    /// <summary>A name in the folder of a part that no part has.</summary>
    public string NewPart(string beside, string name)
    {
        var folder = beside[..(beside.LastIndexOf('/') + 1)];
        return Enumerable.Range(0, int.MaxValue).Select(number => number == 0 ? $"{folder}{name}.xml" : $"{folder}{name}{number}.xml").First(candidate => !parts.Has(candidate));
    }

    /// <summary>Leads from a part to another in the same folder and says what that one is.</summary>
    public void Add(string source, string target, string type, string contentType)
    {
        Relate(source, target, type);
        Declare(target, contentType);
    }

    /// <summary>Leads from a part to an address outside the package, under an id that the part's relationships do not have.</summary>
    public void AddExternal(string source, string id, string address, string type) =>
        Append(source, _ => $"Id=\"{id}\" Type=\"{type}\" Target=\"{SecurityElement.Escape(address)}\" TargetMode=\"External\"");

    private void Relate(string source, string target, string type)
    {
        var relative = target[(source.LastIndexOf('/') + 1)..];
        Append(source, root =>
        {
            var used = root.Children.Select(relationship => relationship.GetValueOrDefault("Id", "")).ToHashSet(StringComparer.Ordinal);
            var id = Enumerable.Range(1, int.MaxValue).Select(number => $"rIdImpp{number}").First(candidate => !used.Contains(candidate));
            return $"Id=\"{id}\" Type=\"{type}\" Target=\"{relative}\"";
        });
    }

    private void Append(string source, Func<RootElement, string> attributes)
    {
        var name = PartName.RelationshipsOf(source);
        var text = parts.Has(name)
            ? parts.Read(name)
            : PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"{RelationshipsNamespace}\"/>"));
        var root = RootElement.Find(text.Text, parts.Limits);
        parts.Write(name, (text with { Text = root.Append(text.Text, $"<{root.Sibling("Relationship")} {attributes(root)}/>") }).Encode());
    }

    private void Declare(string part, string contentType)
    {
        var text = parts.Read(ContentTypes);
        var root = RootElement.Find(text.Text, parts.Limits);
        if (!root.Children.Any(type => string.Equals(type.GetValueOrDefault("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase)))
        {
            var entry = $"<{root.Sibling("Override")} PartName=\"/{part}\" ContentType=\"{contentType}\"/>";
            parts.Write(ContentTypes, (text with { Text = root.Append(text.Text, entry) }).Encode());
        }
    }
}

using System.Security.Cryptography;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Notes the differences outside the text that tracked changes do not cover.</summary>
internal sealed class PartNotes(RedlineVersion old, RedlineVersion now, RedlineNotes notes)
{
    private readonly XNamespace w = old.W;

    public void Gather()
    {
        New(RedlineNoteKind.HeadersAndFooters, version => Texts(version, "header").Concat(Texts(version, "footer")));
        New(RedlineNoteKind.Comments, version => version.PartOf("comments") is { } part ? version.Package.Xml(part).Root!.Elements(w + "comment").Select(comment => Wording.Of(comment, w)) : []);
        New(RedlineNoteKind.Bookmarks, version => version.Main.Descendants(w + "bookmarkStart").Select(bookmark => (string?)bookmark.Attribute(w + "name") ?? ""));
        New(RedlineNoteKind.Styles, version => version.Styles?.Elements(w + "style").Select(style => $"{(string?)style.Element(w + "name")?.Attribute(w + "val")}: {Wording.Shape(style)}") ?? []);
        if (Media(now).Except(Media(old), StringComparer.Ordinal).Count() is > 0 and var pictures)
        {
            notes.Add(RedlineNoteKind.Objects, count: pictures);
        }
    }

    private void New(RedlineNoteKind kind, Func<RedlineVersion, IEnumerable<string>> find)
    {
        var known = find(old).ToHashSet(StringComparer.Ordinal);
        foreach (var text in find(now).Where(text => !known.Contains(text)))
        {
            notes.Add(kind, text);
        }
    }

    private IEnumerable<string> Texts(RedlineVersion version, string type) => version.Package.Relationships(version.Package.Main)
        .Where(relationship => relationship.Is(type) && version.Package.Has(relationship.Target))
        .Select(relationship => Wording.Of(version.Package.Xml(relationship.Target).Root!, w));

    private static IEnumerable<string> Media(RedlineVersion version) => version.Package.Relationships(version.Package.Main)
        .Where(relationship => relationship.Is("image") && version.Package.Has(relationship.Target))
        .Select(relationship => Convert.ToHexString(SHA256.HashData(version.Package.Bytes(relationship.Target))));
}

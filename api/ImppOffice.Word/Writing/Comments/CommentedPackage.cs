using System.Globalization;
using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>A package whose main part gets comments.</summary>
internal sealed class CommentedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string TransitionalType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictType = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private readonly PartTexts parts;
    private readonly string main;

    public CommentedPackage(PartTexts parts)
    {
        this.parts = parts;
        main = Target("", "/officeDocument") ?? throw new InvalidDataException("No main part.");
        IsSigned = Target("", "/digital-signature/origin") is not null;
    }

    /// <summary>True where the package carries a digital signature.</summary>
    public bool IsSigned { get; }

    public void Comment(IReadOnlyList<Annotation> annotations, DateTimeOffset date)
    {
        var text = parts.Read(main);
        var places = ParagraphPlaces.Find(text.Text, parts.Limits);
        if (places.Hosts.Count == 0)
        {
            throw new XmlException("There is no paragraph to comment on.");
        }

        var name = Target(main, "/comments") ?? NewPart(main[..(main.LastIndexOf('/') + 1)]);
        var comments = parts.Has(name) ? parts.Read(name) : EmptyComments(places.Hosts[0].Namespace);
        var root = RootElement.Find(comments.Text, parts.Limits);
        var used = places.CommentIds.Concat(root.Children.Select(comment => comment.GetValueOrDefault("id", ""))).ToHashSet(StringComparer.Ordinal);
        var numbered = Numbered(annotations, used);
        var markup = new CommentMarkup(root.Name, root.Namespace);
        var added = string.Concat(numbered.Select(pair => markup.Comment(pair.Id, pair.Annotation.Text, date)));

        parts.Write(main, (text with { Text = Splice.Apply(text.Text, CommentMarks.At(places.Hosts, numbered)) }).Encode());
        parts.Write(name, (comments with { Text = root.Append(comments.Text, added) }).Encode());
        Relate(name, places.Hosts[0].Namespace == WordNamespaces.StrictWord ? StrictType : TransitionalType);
        Declare(name);
    }

    private static List<(int Id, Annotation Annotation)> Numbered(IReadOnlyList<Annotation> annotations, HashSet<string> used)
    {
        var free = Enumerable.Range(0, int.MaxValue).Where(id => !used.Contains(id.ToString(CultureInfo.InvariantCulture)));
        return [.. free.Zip(annotations)];
    }

    private static PartText EmptyComments(string ns) =>
        PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{ns}\"/>"));

    private string NewPart(string folder) =>
        Enumerable.Range(0, int.MaxValue).Select(number => number == 0 ? $"{folder}comments.xml" : $"{folder}comments{number}.xml").First(name => !parts.Has(name));

    private string? Target(string source, string type)
    {
        var name = PartName.RelationshipsOf(source);
        return parts.Has(name) && RootElement.Find(parts.Read(name).Text, parts.Limits).Children.FirstOrDefault(relationship =>
            relationship.GetValueOrDefault("Type", "").EndsWith(type, StringComparison.Ordinal)
            && relationship.GetValueOrDefault("TargetMode") != "External") is { } found
            ? PartName.Resolve(source, found.GetValueOrDefault("Target", ""))
            : null;
    }

    private void Relate(string comments, string type)
    {
        if (Target(main, "/comments") is not null)
        {
            return;
        }

        var name = PartName.RelationshipsOf(main);
        var text = parts.Has(name)
            ? parts.Read(name)
            : PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"{RelationshipsNamespace}\"/>"));
        var root = RootElement.Find(text.Text, parts.Limits);
        var used = root.Children.Select(relationship => relationship.GetValueOrDefault("Id", "")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => $"rIdImpp{number}").First(candidate => !used.Contains(candidate));
        var target = comments[(main.LastIndexOf('/') + 1)..];
        parts.Write(name, (text with { Text = root.Append(text.Text, $"<{root.Sibling("Relationship")} Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>") }).Encode());
    }

    private void Declare(string comments)
    {
        var text = parts.Read(ContentTypes);
        var root = RootElement.Find(text.Text, parts.Limits);
        if (!root.Children.Any(type => string.Equals(type.GetValueOrDefault("PartName"), "/" + comments, StringComparison.OrdinalIgnoreCase)))
        {
            var entry = $"<{root.Sibling("Override")} PartName=\"/{comments}\" ContentType=\"{CommentsContentType}\"/>";
            parts.Write(ContentTypes, (text with { Text = root.Append(text.Text, entry) }).Encode());
        }
    }
}

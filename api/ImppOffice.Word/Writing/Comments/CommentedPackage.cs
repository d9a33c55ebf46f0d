using System.Globalization;
using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>A package whose main part gets comments.</summary>
internal sealed class CommentedPackage
{
    private const string CommentsContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string TransitionalType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictType = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private readonly PartTexts parts;
    private readonly PackageLinks links;
    private readonly string main;

    public CommentedPackage(PartTexts parts)
    {
        this.parts = parts;
        links = new PackageLinks(parts);
        main = links.Target("", "/officeDocument") ?? throw new InvalidDataException("No main part.");
        IsSigned = links.Target("", "/digital-signature/origin") is not null;
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

        var known = links.Target(main, "/comments");
        var name = known ?? links.NewPart(main, "comments");
        var comments = parts.Has(name) ? parts.Read(name) : EmptyComments(places.Hosts[0].Namespace);
        var root = RootElement.Find(comments.Text, parts.Limits);
        var used = places.CommentIds.Concat(root.Children.Select(comment => comment.GetValueOrDefault("id", ""))).ToHashSet(StringComparer.Ordinal);
        var numbered = Numbered(annotations, used);
        var markup = new CommentMarkup(root.Name, root.Namespace);
        var added = string.Concat(numbered.Select(pair => markup.Comment(pair.Id, pair.Annotation.Text, date)));

        parts.Write(main, (text with { Text = Splice.Apply(text.Text, CommentMarks.At(places.Hosts, numbered)) }).Encode());
        parts.Write(name, (comments with { Text = root.Append(comments.Text, added) }).Encode());
        if (known is null)
        {
            links.Add(main, name, places.Hosts[0].Namespace == WordNamespaces.StrictWord ? StrictType : TransitionalType, CommentsContentType);
        }
    }

    private static List<(int Id, Annotation Annotation)> Numbered(IReadOnlyList<Annotation> annotations, HashSet<string> used)
    {
        var free = Enumerable.Range(0, int.MaxValue).Where(id => !used.Contains(id.ToString(CultureInfo.InvariantCulture)));
        return [.. free.Zip(annotations)];
    }

    private static PartText EmptyComments(string ns) =>
        PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{ns}\"/>"));
}

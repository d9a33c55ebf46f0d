using System.Globalization;
using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>A package whose comments get replies.</summary>
internal sealed class AnsweredPackage
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string TransitionalType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictType = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private readonly PartTexts parts;
    private readonly PackageLinks links;
    private readonly string main;

    public AnsweredPackage(PartTexts parts)
    {
        this.parts = parts;
        links = new PackageLinks(parts);
        main = links.Target("", "/officeDocument") ?? throw new InvalidDataException("No main part.");
        IsSigned = links.Target("", "/digital-signature/origin") is not null;
    }

    /// <summary>True where the package carries a digital signature.</summary>
    public bool IsSigned { get; }

    /// <summary>Puts the replies in and gives the ids of the comments that are not there.</summary>
    public IReadOnlyList<string> Answer(IReadOnlyList<ThreadReply> replies, DateTimeOffset date)
    {
        var text = parts.Read(main);
        var places = ParagraphPlaces.Find(text.Text, parts.Limits);
        if (places.Hosts.Count == 0)
        {
            throw new XmlException("There is no paragraph to comment on.");
        }

        var known = links.Target(main, "/comments");
        var name = known ?? links.NewPart(main, "comments");
        var comments = parts.Has(name) ? parts.Read(name) : PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{places.Hosts[0].Namespace}\"/>"));
        var threads = new ThreadParts(parts, links, main);
        var writing = new ThreadWriting(CommentsText.Find(comments.Text, parts.Limits), CommentAnchors.Find(text.Text, parts.Limits), places, threads.Parents(), RootElement.Find(comments.Text, parts.Limits), date);
        foreach (var reply in replies)
        {
            writing.Add(reply);
        }

        if (writing.IsEmpty)
        {
            return writing.NotFound;
        }

        parts.Write(main, (text with { Text = Splice.Apply(text.Text, writing.MainMarks) }).Encode());
        parts.Write(name, (comments with { Text = writing.Comments() }).Encode());
        if (known is null)
        {
            links.Add(main, name, places.Hosts[0].Namespace == WordNamespaces.StrictWord ? StrictType : TransitionalType, ContentType);
        }

        threads.AddComments(writing.Threads);
        threads.AddPeople(writing.People);
        return writing.NotFound;
    }
}

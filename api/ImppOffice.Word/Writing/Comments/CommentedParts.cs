using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>The main part of a package and the part with its comments, to be changed in place.</summary>
internal sealed class CommentedParts
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private readonly PartTexts parts;
    private readonly string? known;
    private readonly string name;

    /// <summary>Reads both; where there are no comments, an empty part that is not written yet. <see cref="XmlException"/> where there is no paragraph to comment on.</summary>
    public CommentedParts(PartTexts parts)
    {
        this.parts = parts;
        Links = new PackageLinks(parts);
        Main = Links.Target("", "/officeDocument") ?? throw new InvalidDataException("No main part.");
        IsSigned = Links.Target("", "/digital-signature/origin") is not null;
        Text = parts.Read(Main);
        Places = ParagraphPlaces.Find(Text.Text, parts.Limits);
        if (Places.Hosts.Count == 0)
        {
            throw new XmlException("There is no paragraph to comment on.");
        }

        known = Links.Target(Main, "/comments");
        name = known ?? Links.NewPart(Main, "comments");
        Comments = parts.Has(name) ? parts.Read(name) : PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{Places.Hosts[0].Namespace}\"/>"));
        Root = RootElement.Find(Comments.Text, parts.Limits);
    }

    public PackageLinks Links { get; }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <summary>True where the package carries a digital signature.</summary>
    public bool IsSigned { get; }

    public PartText Text { get; }

    public ParagraphPlaces Places { get; }

    public PartText Comments { get; }

    /// <summary>The outermost element of the comments.</summary>
    public RootElement Root { get; }

    /// <summary>Puts marks into the main part and another text in the place of the comments.</summary>
    public void Write(IEnumerable<Splice> marks, string comments)
    {
        parts.Write(Main, (Text with { Text = Splice.Apply(Text.Text, marks) }).Encode());
        parts.Write(name, (Comments with { Text = comments }).Encode());
        if (known is null)
        {
            var types = Places.Hosts[0].Namespace == WordNamespaces.StrictWord ? WordNamespaces.StrictRelationships : WordNamespaces.Relationships;
            Links.Add(Main, name, types + "/comments", ContentType);
        }
    }
}

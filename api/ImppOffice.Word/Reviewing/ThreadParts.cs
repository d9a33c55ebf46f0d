using System.Text;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>The parts beside the comments: which comment answers which, and who takes part.</summary>
internal sealed class ThreadParts(PartTexts parts, PackageLinks links, string main)
{
    private const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationship = "http://schemas.microsoft.com/office/2011/relationships/";

    /// <summary>For the last paragraph of each reply, that of the comment it answers.</summary>
    public Dictionary<string, string> Parents()
    {
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in links.Target(main, "/commentsExtended") is { } name && parts.Has(name) ? RootElement.Find(parts.Read(name).Text, parts.Limits).Children : [])
        {
            if (entry.TryGetValue("paraId", out var id) && entry.TryGetValue("paraIdParent", out var parent))
            {
                parents[id] = parent;
            }
        }

        return parents;
    }

    /// <summary>Notes comments and what they answer; a comment that is noted already stays as it is.</summary>
    public void AddComments(IEnumerable<(string Id, string? Parent)> comments) => Add("commentsExtended", "commentsEx", "paraId", comments, comment => comment.Id, (prefix, comment) =>
        $"<{prefix}commentEx {prefix}paraId=\"{comment.Id}\"{(comment.Parent is { } parent ? $" {prefix}paraIdParent=\"{parent}\"" : "")} {prefix}done=\"0\"/>");

    /// <summary>Notes who takes part.</summary>
    public void AddPeople(IEnumerable<string> people) => Add("people", "people", "author", people, person => person, (prefix, person) =>
        $"<{prefix}person {prefix}author=\"{CommentMarkup.Escape(person)}\"><{prefix}presenceInfo {prefix}providerId=\"None\" {prefix}userId=\"{CommentMarkup.Escape(person)}\"/></{prefix}person>");

    private void Add<T>(string type, string rootName, string key, IEnumerable<T> entries, Func<T, string> keyOf, Func<string, T, string> write)
    {
        var known = links.Target(main, "/" + type);
        var name = known ?? links.NewPart(main, type);
        var text = parts.Has(name)
            ? parts.Read(name)
            : PartText.Decode(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w15:{rootName} xmlns:w15=\"{Word2012}\"/>"));
        var root = RootElement.Find(text.Text, parts.Limits);
        var there = root.Children.Select(child => child.GetValueOrDefault(key, "")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = string.Concat(entries.Where(entry => there.Add(keyOf(entry))).Select(entry => write(root.Sibling(""), entry)));
        if (added.Length == 0)
        {
            return;
        }

        parts.Write(name, (text with { Text = root.Append(text.Text, added) }).Encode());
        if (known is null)
        {
            links.Add(main, name, Relationship + type, $"{ContentType}{type}+xml");
        }
    }
}

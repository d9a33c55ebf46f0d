using System.Globalization;

namespace ImppOffice.Word.Writing;

/// <summary>A package whose main part gets comments.</summary>
internal sealed class CommentedPackage(PartTexts parts)
{
    private readonly CommentedParts commented = new(parts);

    /// <summary>True where the package carries a digital signature.</summary>
    public bool IsSigned => commented.IsSigned;

    public void Comment(IReadOnlyList<Annotation> annotations, DateTimeOffset date)
    {
        var root = commented.Root;
        var used = commented.Places.CommentIds.Concat(root.Children.Select(comment => comment.GetValueOrDefault("id", ""))).ToHashSet(StringComparer.Ordinal);
        var numbered = Numbered(annotations, used);
        var markup = new CommentMarkup(root.Name, root.Namespace);
        var added = string.Concat(numbered.Select(pair => markup.Comment(pair.Id, pair.Annotation.Text, date)));
        commented.Write(CommentMarks.At(commented.Places.Hosts, numbered), root.Append(commented.Comments.Text, added));
    }

    private static List<(int Id, Annotation Annotation)> Numbered(IReadOnlyList<Annotation> annotations, HashSet<string> used)
    {
        var free = Enumerable.Range(0, int.MaxValue).Where(id => !used.Contains(id.ToString(CultureInfo.InvariantCulture)));
        return [.. free.Zip(annotations)];
    }
}

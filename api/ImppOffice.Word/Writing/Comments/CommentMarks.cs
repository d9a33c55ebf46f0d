namespace ImppOffice.Word.Writing;

/// <summary>The changes to a main part that anchor comments at its paragraphs.</summary>
internal static class CommentMarks
{
    public static IEnumerable<Splice> At(IReadOnlyList<ParagraphPlace> hosts, IEnumerable<(int Id, Annotation Annotation)> comments) => comments
        .GroupBy(comment => hosts[comment.Annotation.Paragraph >= 1 && comment.Annotation.Paragraph <= hosts.Count ? comment.Annotation.Paragraph - 1 : 0], comment => comment.Id)
        .SelectMany(paragraph => Around(paragraph.Key, [.. paragraph]));

    /// <summary>The changes that put comments around the whole of a paragraph.</summary>
    public static IEnumerable<Splice> Around(ParagraphPlace place, IReadOnlyList<int> ids)
    {
        var markup = new CommentMarkup(place.TagName, place.Namespace);
        var start = string.Concat(ids.Select(markup.Start));
        var end = string.Concat(ids.Select(markup.End));
        return place.IsEmptyTag
            ? [new Splice(place.End - "/>".Length, "/>".Length, $">{start}{end}</{place.TagName}>")]
            : [new Splice(place.Start, 0, start), new Splice(place.End, 0, end)];
    }
}

using ImppOffice.Planning;
using ImppOffice.Planning.Generation;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Word.Revising;

/// <summary>Carries amendments out: those of elements that stand in the document first, then those of elements that it lacks.</summary>
internal sealed class AmendmentWriting(RevisingSession session, TitleBlockTexts texts)
{
    private readonly PlaceSearch search = new(session);

    /// <summary>What became of each, in their order; or the problem of the first one that cannot be made.</summary>
    public Result<IReadOnlyList<RevisedElement>> Apply(IReadOnlyList<Amendment> amendments)
    {
        // Every place is found in the document in force, before anything is changed in it.
        var places = new RevisionPlace?[amendments.Count];
        for (var index = 0; index < amendments.Count; index++)
        {
            if (!Find(amendments[index]).Succeeded(out var found, out var problem))
            {
                return problem;
            }

            places[index] = found.Place;
        }

        var elements = new RevisedElement[amendments.Count];
        foreach (var index in Enumerable.Range(0, amendments.Count).OrderBy(index => places[index] is null))
        {
            var before = session.Revisions.Count;
            var old = places[index] is { } place ? OldText(amendments[index], place) : "";
            if (!Write(amendments[index], places[index]).Succeeded(out var how, out var problem))
            {
                return problem;
            }

            elements[index] = new RevisedElement(amendments[index], TitleOf(amendments[index]), how, old, NewText(amendments[index]), session.Revisions.Count > before);
        }

        return elements;
    }

    private Result<FoundPlace> Find(Amendment amendment)
    {
        switch (amendment)
        {
            case Amendment.RewriteParagraph { Paragraph: var number } rewrite:
                return number < 1 || number > session.Paragraphs.Count
                    ? Problems.NoSuchParagraph(rewrite.Element, number)
                    : new FoundPlace(new RevisionPlace(ElementFound.Paragraph, [session.Paragraphs[number - 1]]));
            case Amendment.NameBasis:
                return new FoundPlace(new BasisRewrite(session, texts).Find());
            case Amendment.Rewrite { Paragraphs: var paragraphs } when !paragraphs.Any(text => text.Trim().Length > 0):
                return Problems.WrongForm(amendment.Element, "at least one paragraph");
            default:
                return search.Find(amendment.Element);
        }
    }

    private Result<ElementFound> Write(Amendment amendment, RevisionPlace? place)
    {
        var arrival = new ElementArrival(session);
        switch (amendment)
        {
            case Amendment.NameBasis basis:
                return new BasisRewrite(session, texts).Apply(place, basis.Basis) is { } problem ? problem : place?.Found ?? ElementFound.DataOnly;
            case Amendment.RewriteParagraph rewrite:
                return session.Blocks.Change(rewrite.Element, place!.Paragraphs[0], rewrite.Text) is { } refused ? refused : place.Found;
            case Amendment.RewriteRows rows when session.Editing.ElementOf(rows.Element).Layout.Columns.Count is var columns && rows.Rows.Any(row => row.Count != columns):
                return Problems.WrongForm(rows.Element, $"rows with {columns} texts each");
            case Amendment.RewriteRows rows when place is null:
                return arrival.Insert(rows.Element, control => arrival.FillRows(control, rows.Element, rows.Rows));
            case Amendment.RewriteRows { Element: var element } rows:
                return place.Table is not { } table ? Problems.OtherTable(element)
                    : new RowRewrite(session).Apply(element, table, rows.Rows, session.Editing.ElementOf(element).Layout.Columns.Count) is { } wrong ? wrong : place.Found;
            case Amendment.Rewrite rewrite when place is null:
                return arrival.Insert(rewrite.Element, control => arrival.FillText(control, rewrite.Paragraphs));
            case Amendment.Rewrite rewrite:
                return new TextRewrite(session).Apply(rewrite.Element, place, rewrite.Paragraphs) is { } stopped ? stopped : place.Found;
            default:
                throw new InvalidOperationException($"{amendment.GetType().Name} is not one of the amendments.");
        }
    }

    private string TitleOf(Amendment amendment)
    {
        var language = session.Editing.Context.Language;
        return session.Editing.Template.Elements.Where(pair => pair.Element.Id == amendment.Element).Select(pair => pair.Element.Title.In(language)).FirstOrDefault()
            ?? (amendment is Amendment.NameBasis ? texts.Basis.Label.In(language) : amendment.Element);
    }

    private static string OldText(Amendment amendment, RevisionPlace place) =>
        amendment is Amendment.RewriteRows && place.Table is { } table ? RowRewrite.TextOf(table) : place.Text;

    private string NewText(Amendment amendment) => amendment switch
    {
        Amendment.Rewrite rewrite => string.Join('\n', rewrite.Paragraphs),
        Amendment.RewriteParagraph rewrite => rewrite.Text,
        Amendment.RewriteRows rows => string.Join('\n', rows.Rows.Select(row => string.Join('\t', row))),
        Amendment.NameBasis basis => string.Join('\n', basis.Basis.Select(new BasisRewrite(session, texts).LineOf)),
        _ => "",
    };
}

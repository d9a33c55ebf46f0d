using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>Cuts runs where a change begins or ends, and marks what goes and what comes.</summary>
internal sealed class RunSlicing
{
    private readonly Revisions revisions;
    private readonly InlineChange change;
    private readonly ILookup<XElement, InlinePiece> pieces;
    private readonly Dictionary<InlinePiece, List<int>> anchored = [];
    private readonly ArrivingRuns arriving;
    private readonly int length;

    public RunSlicing(Revisions revisions, List<InlinePiece> pieces, InlineChange change)
    {
        (this.revisions, this.change) = (revisions, change);
        this.pieces = pieces.ToLookup(piece => piece.Run);
        arriving = new ArrivingRuns(revisions);
        length = pieces.Count == 0 ? 0 : pieces[^1].End;
        foreach (var place in change.Arrivals.Keys)
        {
            if (Anchor(pieces, place) is not { } anchor)
            {
                Unplaced = change.Arrivals[place];
            }
            else if (!anchored.TryAdd(anchor, [place]))
            {
                anchored[anchor].Add(place);
            }
        }
    }

    /// <summary>A text that comes where there is nothing to put it beside, or null.</summary>
    public string? Unplaced { get; }

    /// <summary>True where a piece goes, or something comes beside it.</summary>
    public bool Touches(InlinePiece piece) => anchored.ContainsKey(piece) || IsGone(piece) || Enumerable.Range(piece.Start, piece.Text.Length).Any(change.IsGone);

    /// <summary>True where a prompt in the run gives way to a text.</summary>
    public bool TouchesPrompt(XElement run) => pieces[run].Any(piece => piece.Kind == PieceKind.Prompt && IsGone(piece));

    /// <summary>A text as an inserted run.</summary>
    public XElement Inserted(string text, XElement? look) => arriving.Run(text, look);

    /// <summary>Puts what becomes of a run in its place.</summary>
    public void Apply(XElement run)
    {
        var look = run.Element(run.Name.Namespace + "rPr");
        var slices = pieces[run].First().Field is { } field ? OfField(run, field) : pieces[run].SelectMany(Slices).ToList();
        var put = new List<XElement>();
        for (var index = 0; index < slices.Count;)
        {
            var (content, gone, comes) = slices[index];
            if (comes is not null)
            {
                put.Add(arriving.Run(comes, look));
                index++;
                continue;
            }

            var end = slices.FindIndex(index, slice => slice.Arrival is not null || slice.Gone != gone);
            var alike = slices.GetRange(index, (end < 0 ? slices.Count : end) - index);
            put.Add(content!.Name.LocalName is "r" or "del" ? content : Run(run, look, alike, gone, first: !put.Exists(element => !revisions.IsOwn(element))));
            index += alike.Count;
        }

        run.ReplaceWith(put);
        arriving.Settle(put);
    }

    private XElement Run(XElement run, XElement? look, List<Slice> alike, bool gone, bool first)
    {
        var made = new XElement(run.Name, run.Attributes(), look is null ? null : first ? new XElement(look) : revisions.Copy(look), alike.Select(slice => slice.Content));
        return gone ? DeletedRun.Of(made, revisions) : made;
    }

    // Every run of a field goes whole; what comes behind the field comes behind its last run.
    private List<Slice> OfField(XElement run, FieldSpan field)
    {
        var text = field.Runs.SelectMany(part => pieces[part]).Where(piece => piece.Text.Length > 0).ToList();
        var gone = text.Count > 0 && change.IsGone(text[0].Start);
        var slices = new List<Slice> { new(gone ? DeletedRun.Of(run, revisions) : new XElement(run), gone, null) };
        foreach (var place in pieces[run].Where(anchored.ContainsKey).SelectMany(piece => anchored[piece]).Order())
        {
            slices.Insert(place == 0 && run == field.Runs[0] && field.Runs.SelectMany(part => pieces[part]).Last().End > 0 ? 0 : slices.Count, new Slice(null, Gone: false, change.Arrivals[place]));
        }

        return slices;
    }

    private IEnumerable<Slice> Slices(InlinePiece piece)
    {
        var places = anchored.GetValueOrDefault(piece) ?? [];
        if (piece.Text.Length == 0)
        {
            yield return new Slice(new XElement(piece.Element), IsGone(piece), null);
            foreach (var place in places)
            {
                yield return new Slice(null, Gone: false, change.Arrivals[place]);
            }

            yield break;
        }

        for (var (from, to) = (piece.Start, piece.Start); to <= piece.End; to++)
        {
            var arrives = places.Contains(to);
            if (to > from && (arrives || to == piece.End || change.IsGone(to) != change.IsGone(from)))
            {
                yield return new Slice(Part(piece, from - piece.Start, to - piece.Start), change.IsGone(from), null);
                from = to;
            }

            if (arrives)
            {
                yield return new Slice(null, Gone: false, change.Arrivals[to]);
            }
        }
    }

    private static XElement Part(InlinePiece piece, int from, int to) => piece.Element.Name.LocalName != "t"
        ? new XElement(piece.Element)
        : new XElement(piece.Element.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), piece.Text[from..to]);

    // A note goes with the words on both sides of it, a prompt where something is written in its place.
    private bool IsGone(InlinePiece piece) => piece.Kind switch
    {
        PieceKind.Note => length > 0 && change.IsGone(piece.Start - 1) && change.IsGone(piece.Start),
        PieceKind.Prompt => change.Arrivals.ContainsKey(piece.Start),
        _ => false,
    };

    private static InlinePiece? Anchor(List<InlinePiece> pieces, int place)
    {
        var beside = pieces.LastOrDefault(piece => piece.Kind == PieceKind.Prompt && piece.Start == place)
            ?? (place > 0 ? pieces.First(piece => piece.Text.Length > 0 && piece.Start < place && place <= piece.End) : pieces.FirstOrDefault(piece => piece.Text.Length > 0));
        return beside?.Field is { } field && place > 0 ? pieces.Last(piece => piece.Run == field.Runs[^1])
            : beside?.Field is { } first ? pieces.First(piece => piece.Run == first.Runs[0])
            : beside;
    }

    private sealed record Slice(XElement? Content, bool Gone, string? Arrival);
}

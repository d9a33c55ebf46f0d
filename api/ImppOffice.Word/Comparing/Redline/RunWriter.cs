using System.Text;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>What happens to a piece of text.</summary>
internal enum Fate
{
    Kept,
    Deleted,
    Inserted,

    /// <summary>It stands here now, unchanged.</summary>
    Moved,

    /// <summary>It was in what stands here now.</summary>
    DeletedWhereMoved,
}

/// <summary>Puts pieces together to runs, each run as long as fate and formatting allow.</summary>
internal sealed class RunWriter(XNamespace w, Revisions revisions)
{
    private readonly List<XElement> written = [];
    private readonly StringBuilder text = new();
    private XElement? run;
    private XElement? look;
    private Fate fate;

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">The piece; its own properties are not looked at.</param>
    /// <param name="pieceFate">What happens to it.</param>
    /// <param name="properties">The run properties it is to have; the same object for pieces of one run.</param>
    public void Add(PieceAtom piece, Fate pieceFate, XElement? properties)
    {
        if (run is null || fate != pieceFate || !ReferenceEquals(look, properties))
        {
            Close();
            (fate, look) = (pieceFate, properties);
            run = new XElement(w + "r", properties is null ? null : revisions.Copy(properties));
        }

        if (piece.Element is null)
        {
            text.Append(piece.Key);
        }
        else
        {
            CloseText();
            run.Add(new XElement(piece.Element));
        }
    }

    /// <summary>Adds an element between runs.</summary>
    public void Add(XElement element)
    {
        Close();
        written.Add(element);
    }

    public List<XElement> Finish()
    {
        Close();
        return written;
    }

    private void Close()
    {
        if (run is null)
        {
            return;
        }

        CloseText();
        written.Add(fate switch
        {
            Fate.Deleted => revisions.Mark("del", run),
            Fate.Inserted => revisions.Mark("ins", run),
            Fate.Moved => revisions.Mark("moveTo", run),
            Fate.DeletedWhereMoved => revisions.Mark("moveTo", revisions.Mark("del", run)),
            _ => run,
        });
        run = null;
    }

    private void CloseText()
    {
        if (text.Length > 0)
        {
            run!.Add(new XElement(w + (fate is Fate.Deleted or Fate.DeletedWhereMoved ? "delText" : "t"), new XAttribute(XNamespace.Xml + "space", "preserve"), text.ToString()));
            text.Clear();
        }
    }
}

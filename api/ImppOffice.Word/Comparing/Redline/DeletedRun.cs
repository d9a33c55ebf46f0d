using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>A run marked as deleted as a whole.</summary>
internal static class DeletedRun
{
    /// <summary>A copy of the run in a deletion. What stands in its text boxes goes with it and is not marked.</summary>
    public static XElement Of(XElement run, Redliner redliner) => Of(run, redliner.Revisions);

    public static XElement Of(XElement run, Revisions revisions)
    {
        var w = run.Name.Namespace;
        var copy = new XElement(run);
        foreach (var piece in copy.Elements())
        {
            if (piece.Name == w + "t" || piece.Name == w + "instrText")
            {
                piece.Name = w + (piece.Name.LocalName == "t" ? "delText" : "delInstrText");
            }
        }

        return revisions.Mark("del", copy);
    }
}

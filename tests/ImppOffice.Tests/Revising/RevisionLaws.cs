using ImppOffice.Planning.Generation;
using ImppOffice.Tests.Comparing.Laws;
using ImppOffice.Tests.Drafting;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Revising;

namespace ImppOffice.Tests.Revising;

/// <summary>Proves of a revision what it promises.</summary>
internal static class RevisionLaws
{
    public static RevisedDocument Prove(byte[] file, params IReadOnlyList<Amendment> amendments)
    {
        var revised = Revision.Of(file, amendments);
        Assert.Equal(LogicalContent.Of(file, accept: false), LogicalContent.Of(revised.Tracked, accept: false));
        Assert.Equal(LogicalContent.Of(revised.Clean, accept: true), LogicalContent.Of(revised.Tracked, accept: true));
        Assert.All(revised.Carried, paragraph => Assert.True(paragraph.IsEqual, $"Paragraph {paragraph.Number} changed"));
        foreach (var form in new[] { revised.Tracked, revised.Clean, revised.Markup })
        {
            Assert.Equal("", string.Join('\n', Draft.NewFaults(file, form)));
        }

        HasIdsOfItsOwn(revised.Tracked);
        Assert.DoesNotContain(revised.Parts, part => !part.IsEqual && !MayChange(part.Name));
        return revised;
    }

    /// <summary>The same amendments of the clean copy change nothing any more.</summary>
    public static void IsDone(RevisedDocument revised, params IReadOnlyList<Amendment> amendments) =>
        Assert.All(Revision.Of(revised.Clean, amendments).Elements, element => Assert.False(element.Changed, $"{element.Amendment.Element}: {element.Old} => {element.New}"));

    // Others may have used an id twice; ours occur once, but for the ends of ranges.
    private static void HasIdsOfItsOwn(byte[] file)
    {
        var w = WrittenDocument.W;
        var marks = new WrittenDocument(file).Body.Descendants().Where(mark => mark.Attribute(w + "id") is not null && !mark.Name.LocalName.EndsWith("RangeEnd", StringComparison.Ordinal)).ToList();
        var ids = marks.GroupBy(mark => mark.Attribute(w + "id")!.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Assert.All(marks.Where(mark => (string?)mark.Attribute(w + "author") == Revision.Author), mark => Assert.Equal(1, ids[mark.Attribute(w + "id")!.Value]));
    }

    private static bool MayChange(string part) => part is "word/document.xml" or "word/styles.xml" or "word/numbering.xml" or "[Content_Types].xml" or "word/_rels/document.xml.rels"
        || part.StartsWith("customXml/", StringComparison.Ordinal);
}

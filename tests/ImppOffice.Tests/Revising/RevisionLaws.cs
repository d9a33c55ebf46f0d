using ImppOffice.Planning.Generation;
using ImppOffice.Tests.Comparing;
using ImppOffice.Tests.Comparing.Laws;
using ImppOffice.Tests.Drafting;
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
            Assert.Empty(Draft.NewFaults(file, form));
        }

        if (revised.Elements.Any(element => element.Changed))
        {
            RevisionIds.AreUnique(revised.Tracked);
        }

        Assert.DoesNotContain(revised.Parts, part => !part.IsEqual && !MayChange(part.Name));
        return revised;
    }

    /// <summary>The same amendments of the clean copy change nothing any more.</summary>
    public static void IsDone(RevisedDocument revised, params IReadOnlyList<Amendment> amendments) =>
        Assert.All(Revision.Of(revised.Clean, amendments).Elements, element => Assert.False(element.Changed, $"{element.Amendment.Element}: {element.Old} => {element.New}"));

    private static bool MayChange(string part) => part is "word/document.xml" or "word/styles.xml" or "word/numbering.xml" or "[Content_Types].xml" or "word/_rels/document.xml.rels"
        || part.StartsWith("customXml/", StringComparison.Ordinal);
}

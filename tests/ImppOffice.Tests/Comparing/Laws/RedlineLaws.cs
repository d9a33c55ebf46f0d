using ImppOffice.Word.Comparing;

namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>Proves of a redline that accepted it is the new version and rejected the old one, in wording, formatting, numbering, notes and tables.</summary>
internal static class RedlineLaws
{
    /// <summary>Writes the redline and proves both laws, the product's own reading included, and that its marks are lawful.</summary>
    public static Redline Prove(byte[] old, byte[] now)
    {
        var redline = Readings.Prove(old, now);
        Assert.Equal(LogicalContent.Of(old), LogicalContent.Of(redline.Content, accept: false));
        Assert.Equal(LogicalContent.Of(now), LogicalContent.Of(redline.Content, accept: true));
        Readings.AddsNoMistake(redline.Content, old, now);
        RevisionIds.AreUnique(redline.Content);
        MoveRanges.AreLawful(redline.Content);
        return redline;
    }
}

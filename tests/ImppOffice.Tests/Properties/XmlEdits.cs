using FsCheck;
using FsCheck.Fluent;

namespace ImppOffice.Tests.Properties;

/// <summary>Makes random edits; a failing run is told with the fewest edits that still fail.</summary>
internal static class XmlEdits
{
    private const int MoreThanAnyDocumentHas = 1_000_000;

    // Each has brought some reader down: numbers at the edge, words for switches, characters of other scripts and none.
    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "9", "2147483648", "99999999999999999999", "1.5", "true", "off", "Heading1", "impp:UPD-2b", "begin", "end",
        "TOC \\o", "PAGEREF x", "١٢", "2026-02-31", "\u200F", "\uD83D\uDE00", "e\u0301", "[TBD]", "\t\r\n", "rId1", "http://[", "../../..",
    ];

    public static Arbitrary<XmlEdit[]> Lists { get; } = Arb.From(Gen.Choose(1, 12).SelectMany(count => One().ArrayOf(count)), Without);

    private static Gen<XmlEdit> One() =>
        from part in Gen.Choose(0, 9)
        from change in Gen.Elements(Enum.GetValues<Change>())
        from at in Gen.Choose(0, MoreThanAnyDocumentHas)
        from to in Gen.Choose(0, MoreThanAnyDocumentHas)
        from text in Gen.Elements(Texts)
        from depth in Gen.Choose(1, 400)
        select new XmlEdit(part, change, at, to, text, depth);

    private static IEnumerable<XmlEdit[]> Without(XmlEdit[] edits) =>
        edits.Length == 1 ? [] : edits.Select((_, left) => edits.Where((_, index) => index != left).ToArray());
}

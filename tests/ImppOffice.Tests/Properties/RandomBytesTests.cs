using FsCheck;
using FsCheck.Fluent;

namespace ImppOffice.Tests.Properties;

public sealed class RandomBytesTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121, 1);

    private static readonly byte[][] Beginnings = [[], "PK\x03\x04"u8.ToArray(), "PK\x05\x06"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "{\\rtf1"u8.ToArray()];

    private static readonly Gen<byte> AnyByte = Gen.Choose(0, 255).Select(number => (byte)number);

    [Fact]
    public void Bytes_at_random_give_a_problem_whatever_they_begin_with()
    {
        var files = from beginning in Gen.Elements(Beginnings)
                    from length in Gen.Choose(0, 400)
                    from rest in AnyByte.ArrayOf(length)
                    select beginning.Concat(rest).ToArray();

        Prop.ForAll(files.ToArbitrary(), IsRefused).Check(Runs);
    }

    [Theory]
    [InlineData("tavara-early-draft.docx")]
    [InlineData("tavara-tracked-changes.docx")]
    public void A_real_document_cut_anywhere_gives_a_problem(string name)
    {
        var whole = File.ReadAllBytes(Repository.At("tests", "documents", name));

        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), length => IsRefused(whole[..length])).Check(Runs);
    }

    private static bool IsRefused(byte[] file) => Judging.TryRead(file, "random.docx").Problem is { Code.Length: > 0, Hint.Length: > 0 };
}

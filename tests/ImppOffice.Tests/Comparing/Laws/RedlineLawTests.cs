namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>Documents by several writers, edited at random: what is accepted is the new version, what is rejected the old one.</summary>
public sealed class RedlineLawTests
{
    private const int Seeds = 12;

    public static TheoryData<string, int> Edited()
    {
        var cases = new TheoryData<string, int>();
        foreach (var writer in Writers.All)
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                cases.Add(writer, seed);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Edited))]
    public void Accepted_it_is_the_new_version_and_rejected_the_old_one(string writer, int seed)
    {
        var old = Writers.Document(writer);
        var now = new DocumentEdits(seed).Apply(old, seed * 5);

        RedlineLaws.Prove(old, now);
        RedlineLaws.Prove(now, old);
    }
}

using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>The way from one text to another: which characters go, and what comes where.</summary>
internal sealed class InlineChange
{
    // With fewer common words a sentence reads better as another one than as a patchwork.
    private const double LeastInCommon = 0.3;

    private readonly bool[] gone;

    private InlineChange(int length) => gone = new bool[length];

    /// <summary>What comes, by the number of characters of the old text before it.</summary>
    public Dictionary<int, string> Arrivals { get; } = [];

    /// <summary>True where a character of the old text goes; also beyond its ends.</summary>
    public bool IsGone(int place) => place < 0 || place >= gone.Length || gone[place];

    /// <summary>The change word by word.</summary>
    /// <param name="old">The old text.</param>
    /// <param name="now">The new one.</param>
    /// <param name="wholes">Stretches of the old text that stay or go as a whole, in order, from and to.</param>
    public static InlineChange Between(string old, string now, IReadOnlyList<(int From, int To)> wholes)
    {
        var (before, after) = (TokensOf(old, wholes), Tokens.Of(now));
        var matches = TokenMatch.Of(before, after);
        KeepWhole(before, matches, wholes);
        if (InCommon(before, after, matches) < LeastInCommon)
        {
            Array.Fill(matches, -1);
        }

        var change = new InlineChange(old.Length);
        var (place, next) = (0, 0);
        for (var index = 0; index < before.Count; index++)
        {
            if (matches[index] >= 0)
            {
                change.Arrive(place, after, next, matches[index]);
                next = matches[index] + 1;
            }
            else
            {
                Array.Fill(change.gone, true, place, before[index].Length);
            }

            place += before[index].Length;
        }

        change.Arrive(place, after, next, after.Count);
        return change;
    }

    private void Arrive(int place, List<string> tokens, int from, int to)
    {
        if (to > from)
        {
            Arrivals.Add(place, string.Concat(tokens.GetRange(from, to - from)));
        }
    }

    private static List<string> TokensOf(string text, IReadOnlyList<(int From, int To)> wholes)
    {
        var cuts = wholes.SelectMany(whole => new[] { whole.From, whole.To }).Append(0).Append(text.Length).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1)).SelectMany(pair => Tokens.Of(text[pair.First..pair.Second]))];
    }

    private static void KeepWhole(List<string> tokens, int[] matches, IReadOnlyList<(int From, int To)> wholes)
    {
        var starts = new int[tokens.Count];
        for (var index = 1; index < tokens.Count; index++)
        {
            starts[index] = starts[index - 1] + tokens[index - 1].Length;
        }

        foreach (var (from, to) in wholes)
        {
            var within = Enumerable.Range(0, tokens.Count).Where(index => starts[index] >= from && starts[index] < to).ToList();
            if (within.Exists(index => matches[index] < 0 || matches[index] != matches[within[0]] + index - within[0]))
            {
                within.ForEach(index => matches[index] = -1);
            }
        }
    }

    private static double InCommon(List<string> before, List<string> after, int[] matches)
    {
        var words = before.Concat(after).Count(IsWord);
        return words == 0 ? 1 : 2.0 * before.Where((token, index) => matches[index] >= 0 && IsWord(token)).Count() / words;
    }

    private static bool IsWord(string token) => char.IsLetterOrDigit(token[0]);
}

namespace ImppOffice.Tests.Revising;

/// <summary>Texts reworded by chance; the same seed gives the same texts.</summary>
internal sealed class RandomWords(int seed)
{
    private static readonly string[] Words = ["corridor", "1,250", "15 June 2027", "mandate", "the", "drawdown", "and", "éducation", "النقل", "SRSG"];
    private readonly Random random = new(seed);

    /// <summary>True once in so many times.</summary>
    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    /// <summary>Paragraphs of which some say something else, some are gone and some are new; at least one.</summary>
    public IReadOnlyList<string> Reword(IReadOnlyList<string> paragraphs)
    {
        var reworded = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            if (Chance(5))
            {
                reworded.Add(Sentence());
            }

            if (!Chance(6))
            {
                reworded.Add(Chance(2) ? Reword(paragraph) : paragraph);
            }
        }

        return reworded.Count > 0 && !Chance(4) ? reworded : [.. reworded, Sentence()];
    }

    /// <summary>A text with some words replaced, added or left out.</summary>
    public string Reword(string text)
    {
        var words = text.Split(' ').SelectMany(word => random.Next(10) switch
        {
            0 => [],
            1 => [Pick()],
            2 => [word, Pick()],
            _ => new[] { word },
        }).ToList();
        return words.TrueForAll(string.IsNullOrWhiteSpace) ? Sentence() : string.Join(' ', words).Trim();
    }

    private string Sentence() => string.Join(' ', Enumerable.Range(0, 4 + random.Next(12)).Select(_ => Pick()));

    private string Pick() => Words[random.Next(Words.Length)];
}

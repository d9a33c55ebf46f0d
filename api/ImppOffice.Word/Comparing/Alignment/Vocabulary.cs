namespace ImppOffice.Word.Comparing;

/// <summary>Gives each distinct text a number, the same for both versions.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Number(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            number = numbers.Count;
            numbers.Add(text, number);
        }

        return number;
    }

    /// <summary>The words of a text without the spaces, sorted by number.</summary>
    public int[] Words(string text)
    {
        int[] words = [.. Tokens.Of(text).Where(token => !string.IsNullOrWhiteSpace(token)).Select(Number)];
        Array.Sort(words);
        return words;
    }
}

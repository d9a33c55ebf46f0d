namespace ImppOffice.SyntheticMissions.Wording;

/// <summary>Combinations of words, drawn in an order of chance and none of them twice.</summary>
internal sealed class Deck
{
    private readonly int[] sizes;
    private readonly int[] order;
    private int next;

    /// <param name="random">Shuffles.</param>
    /// <param name="sizes">How many words there are in each place.</param>
    public Deck(Random random, params int[] sizes)
    {
        this.sizes = sizes;
        order = [.. Enumerable.Range(0, sizes.Aggregate(1, (product, size) => product * size))];
        random.Shuffle(order);
    }

    /// <summary>The numbers of the words of the next combination.</summary>
    public int[] Draw()
    {
        var number = order[next++];
        return [.. sizes.Select(size =>
        {
            var digit = number % size;
            number /= size;
            return digit;
        })];
    }
}

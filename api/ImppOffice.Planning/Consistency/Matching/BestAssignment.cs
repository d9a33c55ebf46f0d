namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>A pair that may be chosen.</summary>
/// <param name="Row">The one, from 0.</param>
/// <param name="Column">The other, from 0.</param>
/// <param name="Score">What it is worth, over 0 to 1.</param>
public sealed record Candidate(int Row, int Column, double Score);

/// <summary>
/// Chooses pairs so that nothing is in two and the scores add up to the most there can be. Candidates that share no row
/// and no column with one another are settled apart, each group by the Hungarian method: cubic in the group's size.
/// </summary>
public static class BestAssignment
{
    private const double Scale = 1_000_000;

    /// <summary>The chosen pairs, by row. The same candidates always give the same pairs.</summary>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> candidates) =>
        [.. CandidateGroups.Of(candidates).SelectMany(Solve).OrderBy(pair => pair.Row)];

    private static IEnumerable<Candidate> Solve(IReadOnlyList<Candidate> group)
    {
        if (group.Count == 1)
        {
            return group;
        }

        var rows = group.Select(candidate => candidate.Row).Distinct().Order().ToList();
        var columns = group.Select(candidate => candidate.Column).Distinct().Order().ToList();
        // One more column for each row stands for leaving the row without a partner.
        var costs = new long[rows.Count, columns.Count + rows.Count];
        var known = new Dictionary<(int, int), Candidate>();
        foreach (var candidate in group)
        {
            var place = (rows.BinarySearch(candidate.Row), columns.BinarySearch(candidate.Column));
            costs[place.Item1, place.Item2] = -(long)Math.Round(candidate.Score * Scale);
            known[place] = candidate;
        }

        return Cheapest(costs).Select((column, row) => known.GetValueOrDefault((row, column))).OfType<Candidate>();
    }

    // Shortest augmenting paths with potentials; arrays are counted from 1, and column 0 stands for none.
    private static int[] Cheapest(long[,] costs)
    {
        var (rows, columns) = (costs.GetLength(0), costs.GetLength(1));
        var (rowPrices, columnPrices, rowOf) = (new long[rows + 1], new long[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            var cameFrom = new int[columns + 1];
            var (distances, done) = (Enumerable.Repeat(long.MaxValue, columns + 1).ToArray(), new bool[columns + 1]);
            rowOf[0] = row;
            var column = 0;
            while (rowOf[column] != 0)
            {
                done[column] = true;
                var (from, nearest, next) = (rowOf[column], long.MaxValue, 0);
                for (var other = 1; other <= columns; other++)
                {
                    if (done[other])
                    {
                        continue;
                    }

                    var distance = costs[from - 1, other - 1] - rowPrices[from] - columnPrices[other];
                    if (distance < distances[other])
                    {
                        (distances[other], cameFrom[other]) = (distance, column);
                    }

                    if (distances[other] < nearest)
                    {
                        (nearest, next) = (distances[other], other);
                    }
                }

                for (var other = 0; other <= columns; other++)
                {
                    if (done[other])
                    {
                        rowPrices[rowOf[other]] += nearest;
                        columnPrices[other] -= nearest;
                    }
                    else if (other > 0)
                    {
                        distances[other] -= nearest;
                    }
                }

                column = next;
            }

            for (; column != 0; column = cameFrom[column])
            {
                rowOf[column] = rowOf[cameFrom[column]];
            }
        }

        var chosen = new int[rows];
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] > 0)
            {
                chosen[rowOf[column] - 1] = column - 1;
            }
        }

        return chosen;
    }
}

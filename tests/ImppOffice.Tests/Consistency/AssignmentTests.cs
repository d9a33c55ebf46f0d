using System.Diagnostics;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Tests.Consistency;

public sealed class AssignmentTests
{
    [Fact]
    public void The_best_assignment_is_as_good_as_the_best_of_all_there_are()
    {
        var random = new Random(4711);
        for (var round = 0; round < 400; round++)
        {
            var (rows, columns) = (random.Next(1, 6), random.Next(1, 6));
            var candidates = (from row in Enumerable.Range(0, rows)
                              from column in Enumerable.Range(0, columns)
                              where random.Next(3) > 0
                              select new Candidate(row, column, random.Next(1, 101) / 100.0)).ToList();
            var chosen = BestAssignment.Of(candidates);
            Assert.Equal(chosen.Count, chosen.Select(pair => pair.Row).Distinct().Count());
            Assert.Equal(chosen.Count, chosen.Select(pair => pair.Column).Distinct().Count());
            Assert.Equal(MostOf(candidates, 0, rows, []), chosen.Sum(pair => pair.Score), 6);
        }
    }

    [Fact]
    public void A_greedy_choice_would_lose_here()
    {
        var chosen = BestAssignment.Of([new(0, 0, 0.9), new(0, 1, 0.8), new(1, 0, 0.8)]);
        Assert.Equal([(0, 1), (1, 0)], chosen.Select(pair => (pair.Row, pair.Column)));
    }

    [Fact]
    public void A_hundred_items_against_a_hundred_are_quick()
    {
        var random = new Random(1);
        var candidates = (from row in Enumerable.Range(0, 100) from column in Enumerable.Range(0, 100) select new Candidate(row, column, random.NextDouble() + 0.001)).ToList();
        var watch = Stopwatch.StartNew();
        Assert.Equal(100, BestAssignment.Of(candidates).Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }

    private static double MostOf(List<Candidate> candidates, int row, int rows, HashSet<int> used)
    {
        if (row == rows)
        {
            return 0;
        }

        var best = MostOf(candidates, row + 1, rows, used);
        foreach (var candidate in candidates.Where(candidate => candidate.Row == row && !used.Contains(candidate.Column)).ToList())
        {
            used.Add(candidate.Column);
            best = Math.Max(best, candidate.Score + MostOf(candidates, row + 1, rows, used));
            used.Remove(candidate.Column);
        }

        return best;
    }
}

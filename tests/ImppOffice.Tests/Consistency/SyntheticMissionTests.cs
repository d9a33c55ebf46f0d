using ImppOffice.Api;
using ImppOffice.Api.CommandLine;
using ImppOffice.Api.Consistency;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.SyntheticMissions;
using ImppOffice.SyntheticMissions.Judging;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.Consistency;

/// <summary>Missions made by chance in which it is known what is wrong, judged as the command line judges a folder.</summary>
public sealed class SyntheticMissionTests
{
    private const int Documents = 14;
    private const int Items = 600;
    private static readonly string[] Figures = ["target-changed", "date-moved", "figure-changed", "end-state-figure", "total-wrong-posts", "total-wrong-amount", "ends-before-start", "transfer-moved"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_figure_that_was_changed_in_a_table_is_found_and_nothing_is_called_wrong_that_is_not(int seed)
    {
        var (files, answers) = Trial.Make(seed, Documents, Items);
        var score = new Score(Report(files), answers);

        Assert.Empty(score.FalseNotMet.Select(finding => $"{finding.Relation}: {finding.Reason}"));
        Assert.Subset(answers.Contradictions.Select(planted => planted.Change).ToHashSet(), Figures.ToHashSet());
        Assert.Empty(score.Missed.Where(planted => Figures.Contains(planted.Change)).Select(planted => $"{planted.Relation} {planted.Change} in {planted.Document}"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_mission()
    {
        var (one, other) = (Trial.Make(5, 10, 200), Trial.Make(5, 10, 200));

        Assert.Equal(one.Answers.ToJson(), other.Answers.ToJson());
        Assert.Equal(one.Files.Select(file => Convert.ToHexString(file.Content)), other.Files.Select(file => Convert.ToHexString(file.Content)));
    }

    private static ConsistencyReport Report(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        var configuration = HostSettings.Configuration([]);
        using var services = new ServiceCollection().AddLogging().AddSingleton(configuration).AddProduct(configuration).BuildServiceProvider();
        var run = services.GetRequiredService<CheckConsistency>().Run([.. files.Select(file => new MissionFile(file.Name, file.Content))], new ConsistencyQuestion(null, Tavara.Today, "en"), CancellationToken.None).OrThrow();
        Assert.Empty(run.Unread);
        return run.Report;
    }
}

using ImppOffice.Api.Jobs;
using Microsoft.Extensions.Configuration;

namespace ImppOffice.Tests.Jobs;

public sealed class JobOptionsTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(5, 80)]
    [InlineData(8, 600)]
    [InlineData(1000, 600)]
    public void Each_wait_is_twice_the_last_up_to_the_longest(int failures, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new JobOptions().Wait(failures));

    [Theory]
    [InlineData("Workers", "0", "Jobs:Workers is 0, not a whole number from 1 to 64.")]
    [InlineData("Workers", "2.5", "Jobs:Workers is 2.5, not a whole number from 1 to 64.")]
    [InlineData("SignSeconds", "soon", "Jobs:SignSeconds is soon, not a number from 0.1 to 600.")]
    [InlineData("HoldSeconds", "9", "Jobs:HoldSeconds is less than twice Jobs:SignSeconds: workers would lose what they are at.")]
    [InlineData("Nightly", "at night", "Jobs:Nightly is at night, not a minute, hour, day, month and day of the week.")]
    public void A_wrong_setting_is_named_with_what_would_be_right(string name, string value, string message) =>
        Assert.Contains(message, JobOptions.Judge(Settings(name, value))!.Title, StringComparison.Ordinal);

    [Fact]
    public void What_is_left_out_is_right() => Assert.Null(JobOptions.Judge(Settings("Workers", "2")));

    private static IConfiguration Settings(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [$"Jobs:{name}"] = value }).Build();
}

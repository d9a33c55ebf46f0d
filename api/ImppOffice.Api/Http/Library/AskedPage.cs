using System.ComponentModel;
using ImppOffice.Planning;

namespace ImppOffice.Api.Http.Library;

/// <summary>Which stretch of a list a request asks for.</summary>
public sealed class AskedPage
{
    private const int Usual = 50;
    private const int Most = 200;

    [Description("The \"next\" of the stretch before; left out for the first.")]
    public string? After { get; init; }

    [Description("How many at most, from 1 to 200; 50 where it is left out.")]
    public int? Limit { get; init; }

    public Result<PageOf> Read() => Limit is null or (>= 1 and <= Most)
        ? new PageOf(After, Limit ?? Usual)
        : HostProblems.WrongField("limit", $"is {Limit}, not a number from 1 to {Most}");
}

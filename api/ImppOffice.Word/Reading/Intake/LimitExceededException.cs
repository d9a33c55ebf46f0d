namespace ImppOffice.Word.Reading;

/// <summary>A file is larger or deeper than the limits; caught where reading begins and told as a problem.</summary>
internal sealed class LimitExceededException(string what, string limit) : Exception($"{what}; the limit is {limit}")
{
    public string What { get; } = what;

    public string Limit { get; } = limit;
}

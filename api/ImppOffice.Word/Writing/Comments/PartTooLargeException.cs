namespace ImppOffice.Word.Writing;

/// <summary>A part goes beyond a limit of the reader.</summary>
/// <param name="what">What is too large, as part of a sentence.</param>
/// <param name="limit">The limit with its unit.</param>
internal sealed class PartTooLargeException(string what, string limit) : Exception(what)
{
    public string Limit { get; } = limit;
}

namespace ImppOffice.Planning;

/// <summary>Other names of a thing, by language: <c>{"en": ["Background", "Context"]}</c>.</summary>
public sealed class LocalNames : Dictionary<string, List<string>>
{
    public LocalNames()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The names in every language: a heading is recognised whatever language it is written in.</summary>
    public IEnumerable<string> All => Values.SelectMany(names => names);
}

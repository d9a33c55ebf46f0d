namespace ImppOffice.Word.Reading;

/// <summary>How much of a file is read before it is refused. The defaults leave room for any real planning document.</summary>
public sealed record ReaderLimits
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The largest file, in bytes. Default 64 MiB.</summary>
    public long MaxFileBytes { get; init; } = 64L * Mebibyte;

    /// <summary>How much may be inflated in all, in bytes, counted while inflating. Default 512 MiB.</summary>
    public long MaxInflatedBytes { get; init; } = 512L * Mebibyte;

    /// <summary>The largest single part, inflated, in bytes. Default 256 MiB.</summary>
    public long MaxPartBytes { get; init; } = 256L * Mebibyte;

    /// <summary>How many times larger than its stored form a part above <see cref="RatioCountsFrom"/> may be. Default 200.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>The inflated size, in bytes, from which <see cref="MaxRatio"/> counts; small parts compress well honestly. Default 8 MiB.</summary>
    public long RatioCountsFrom { get; init; } = 8L * Mebibyte;

    /// <summary>How many entries the package may have. Default 5,000.</summary>
    public int MaxParts { get; init; } = 5000;

    /// <summary>How deep XML elements may be nested; a table in a cell takes three levels. Default 300.</summary>
    public int MaxDepth { get; init; } = 300;

    /// <summary>How many paragraphs a part may have. Default 500,000.</summary>
    public int MaxParagraphs { get; init; } = 500_000;
}

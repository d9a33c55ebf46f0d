namespace ImppOffice.Word.Reading;

/// <summary>A style with what it inherits.</summary>
internal sealed class ResolvedStyle
{
    public static ResolvedStyle None { get; } = new();

    /// <summary>The style's own name, or null where it is not defined.</summary>
    public string? Name { get; init; }

    /// <summary>1 to 9 for heading styles, else null.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>True for Title, Subtitle and captions and what is based on them: prominent, and yet no headings.</summary>
    public bool IsNeverHeading { get; init; }

    /// <summary>True for the styles of a table of contents.</summary>
    public bool IsContents { get; init; }

    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public bool RightToLeft { get; init; }

    public bool SinglesOutFirstRow { get; init; }

    public RunFormat Run { get; init; }
}

namespace ImppOffice.Word.Reading;

/// <summary>The styles of a document, resolved when first asked for.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> resolved = new(StringComparer.Ordinal);
    private ResolvedStyle? defaultParagraph;

    /// <summary>The run properties every run starts from.</summary>
    public RunFormat Defaults { get; set; }

    /// <summary>The id of the style of paragraphs that name none.</summary>
    public string? DefaultParagraphStyle { get; set; }

    /// <summary>The language stated for the whole document, or null.</summary>
    public string? DefaultLanguage => Paragraph(null).Run.Language ?? Defaults.Language;

    public void Add(Style style) => styles[style.Id] = style;

    /// <summary>The style of a paragraph; the default one where none is named.</summary>
    public ResolvedStyle Paragraph(string? id) =>
        id is not null ? Find(id) : defaultParagraph ??= DefaultParagraphStyle is null ? ResolvedStyle.None : Find(DefaultParagraphStyle);

    /// <summary>A style of any type; nothing but its id is told of one that is not defined.</summary>
    public ResolvedStyle Find(string id)
    {
        if (!resolved.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            resolved[id] = style;
        }

        return style;
    }

    private ResolvedStyle Resolve(string id)
    {
        var chain = Chain(id);
        if (chain.Count == 0)
        {
            return new ResolvedStyle { HeadingLevel = StyleNames.HeadingLevel(id) };
        }

        var run = default(RunFormat);
        foreach (var style in chain)
        {
            run.Inherit(style.Run);
        }

        return new ResolvedStyle
        {
            Name = chain[0].Name,
            HeadingLevel = HeadingLevel(chain),
            IsNeverHeading = chain.Exists(style => StyleNames.IsNeverHeading(style.Name)),
            IsContents = StyleNames.IsContents(chain[0].Name),
            NumberingId = chain.Find(style => style.Paragraph.NumberingId is not null)?.Paragraph.NumberingId,
            NumberingLevel = chain.Find(style => style.Paragraph.NumberingLevel is not null)?.Paragraph.NumberingLevel,
            RightToLeft = chain.Find(style => style.Paragraph.RightToLeft is not null)?.Paragraph.RightToLeft ?? false,
            SinglesOutFirstRow = chain.Exists(style => style.SinglesOutFirstRow),
            Run = run,
        };
    }

    private static int? HeadingLevel(List<Style> chain)
    {
        foreach (var style in chain)
        {
            if (StyleNames.HeadingLevel(style.Name) is { } level)
            {
                return level;
            }

            if (StyleNames.IsNeverHeading(style.Name))
            {
                return null;
            }

            if (style.Paragraph.OutlineLevel is { } outline)
            {
                return outline is >= 0 and <= 8 ? outline + 1 : null;
            }
        }

        return null;
    }

    private List<Style> Chain(string id)
    {
        var chain = new List<Style>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = id; next is not null && seen.Add(next) && styles.TryGetValue(next, out var style); next = style.BasedOn)
        {
            chain.Add(style);
        }

        return chain;
    }
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Makes the content controls of the model from the drafts.</summary>
internal static class ControlAssembly
{
    private const long MostRunText = 64L * 1024 * 1024;
    private const int MostHeaderRows = 10;

    /// <summary>
    /// The controls that the view keeps, enclosing ones first. Throws <see cref="LimitExceededException"/> where
    /// controls nested in one paragraph repeat its text beyond all reason.
    /// </summary>
    public static List<ElementControl> Build(IReadOnlyList<DraftControl> drafts, DocumentAssembly blocks)
    {
        if (drafts.Sum(draft => (long)draft.To - draft.From) > MostRunText)
        {
            throw new LimitExceededException("its content controls hold too much text", "64 million characters");
        }

        return [.. drafts.Where(draft => !draft.Absent).Select(draft => Build(draft, blocks))];
    }

    private static ElementControl Build(DraftControl draft, DocumentAssembly blocks) => new()
    {
        Tag = draft.Properties.Tag,
        Title = draft.Properties.Title,
        Scope = draft.Scope,
        ShowsPlaceholder = draft.Properties.ShowsPlaceholder,
        Placeholder = draft.Properties.ShowsPlaceholder ? draft.Placeholder.ToString() : null,
        Repeats = draft.Properties.Repeats,
        Content = Content(draft, blocks),
        Paragraph = draft.Paragraph,
        Depth = draft.Depth,
    };

    private static List<Block> Content(DraftControl draft, DocumentAssembly blocks) => draft switch
    {
        { Host: { } host } => [blocks.Build(host, host.Substring(draft.From, draft.To), draft.Objects)],
        { Table: { } table } => Rows(table, draft.Rows, blocks),
        _ => blocks.Build(draft.Blocks),
    };

    private static List<Block> Rows(DraftTable table, List<DraftRow> wrapped, DocumentAssembly blocks)
    {
        if (wrapped.Count == 0)
        {
            return [];
        }

        // Without the header rows of the table around it, the columns of a repeated row would have no names.
        var headers = table.Rows.Take(Math.Min(table.HeaderRows(), MostHeaderRows)).ToList();
        var rows = headers.Concat(wrapped.Except(headers)).ToList();
        return [blocks.Build(rows, headers.Count)];
    }
}

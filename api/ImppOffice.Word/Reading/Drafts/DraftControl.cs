using System.Text;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>A content control while it is read.</summary>
internal sealed class DraftControl(ControlProperties properties, ControlScope scope, int paragraph, int depth)
{
    public ControlProperties Properties { get; } = properties;

    public ControlScope Scope { get; } = scope;

    public int Paragraph { get; } = paragraph;

    public int Depth { get; } = depth;

    /// <summary>True where the view deletes the control itself.</summary>
    public bool Absent { get; set; }

    public StringBuilder Placeholder { get; } = new();

    /// <summary>What a block or cell control wraps.</summary>
    public List<Draft> Blocks { get; } = [];

    /// <summary>The table and the rows that a row control wraps.</summary>
    public DraftTable? Table { get; set; }

    public List<DraftRow> Rows { get; } = [];

    /// <summary>The paragraph that a run control stands in, and the stretch of its text.</summary>
    public DraftParagraph? Host { get; set; }

    public int From { get; set; }

    public int To { get; set; }

    public int Objects { get; set; }
}

/// <summary>What <c>w:sdtPr</c> says.</summary>
internal sealed class ControlProperties
{
    public string? Tag { get; set; }

    public string? Title { get; set; }

    public bool ShowsPlaceholder { get; set; }

    public bool Repeats { get; set; }

    /// <summary>True for the control Word puts around a table of contents.</summary>
    public bool HoldsContents { get; set; }
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Which tracked changes enclose the place being read, and what the view makes of it.</summary>
internal sealed class ChangeState(View view)
{
    private int inserted;
    private int deleted;
    private int insertedControls;
    private int deletedControls;

    /// <summary>True where the view deletes what is being read.</summary>
    public bool Gone => Hides(inserted > 0, deleted > 0);

    /// <summary>True where the view deletes a content control that begins here.</summary>
    public bool ControlGone => Gone || Hides(insertedControls > 0, deletedControls > 0);

    /// <summary>Whether the view deletes something so marked.</summary>
    public bool Hides(bool isInserted, bool isDeleted) => view switch
    {
        View.Accepted => isDeleted,
        View.Rejected => isInserted,
        _ => false,
    };

    public void Enter(ChangeKind kind) => Move(kind, 1);

    public void Leave(ChangeKind kind) => Move(kind, -1);

    /// <summary>Begins (1) or ends (-1) a range in which only the controls themselves were changed.</summary>
    public void MoveControls(bool insertion, int step)
    {
        insertedControls = Math.Max(0, insertedControls + (insertion ? step : 0));
        deletedControls = Math.Max(0, deletedControls + (insertion ? 0 : step));
    }

    private void Move(ChangeKind kind, int step)
    {
        if (kind is ChangeKind.Insertion or ChangeKind.MoveTo or ChangeKind.RowInserted)
        {
            inserted += step;
        }
        else if (kind is ChangeKind.Deletion or ChangeKind.MoveFrom or ChangeKind.RowDeleted)
        {
            deleted += step;
        }
    }
}

namespace ImppOffice.Planning.Reviews;

/// <summary>Something somebody asks of a comment matrix.</summary>
/// <param name="Act">What it comes to.</param>
/// <param name="By">The name the person signs in with.</param>
public abstract record MatrixCommand(MatrixAct Act, string By);

/// <summary>Takes up the comments of a copy.</summary>
public sealed record CollectComments(CollectedCopy Copy, string By) : MatrixCommand(MatrixAct.Collect, By);

/// <summary>Answers a comment.</summary>
public sealed record AnswerComment(string Row, Disposition Disposition, string? Response, string By) : MatrixCommand(MatrixAct.Respond, By);

/// <summary>Places a comment by hand.</summary>
public sealed record PlaceComment(string Row, IReadOnlyList<string> Section, int Paragraph, string By) : MatrixCommand(MatrixAct.Place, By);

/// <summary>Puts a comment into the group of another row, or of itself.</summary>
public sealed record RegroupComment(string Row, string Group, string By) : MatrixCommand(MatrixAct.Regroup, By);

/// <summary>Closes the matrix; comments may be left open.</summary>
public sealed record CloseMatrix(string By) : MatrixCommand(MatrixAct.Close, By);

/// <summary>Opens the matrix again.</summary>
public sealed record ReopenMatrix(string By) : MatrixCommand(MatrixAct.Reopen, By);

namespace ImppOffice.Planning.Jobs;

/// <summary>How far a job is.</summary>
/// <param name="Done">How many steps are done.</param>
/// <param name="Of">How many there are; 0 while that is not known.</param>
/// <param name="What">What the steps are, as a word for machines such as <c>documents</c>.</param>
public sealed record JobProgress(int Done, int Of, string What);

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Something somebody asks of a link or a finding of the latest report.</summary>
/// <param name="By">The name the person signs in with.</param>
public abstract record LinkCommand(string By);

/// <summary>Confirms, rejects, releases or clears a link.</summary>
/// <param name="Link">The link's id.</param>
/// <param name="Act">What is done with it.</param>
/// <param name="Note">Why; a clearance needs one.</param>
/// <param name="By">Who asks.</param>
public sealed record DecideLink(string Link, LinkAct Act, string? Note, string By) : LinkCommand(By);

/// <summary>Says that what a finding is about differs on purpose.</summary>
/// <param name="Finding">The finding's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="By">Who asks.</param>
public sealed record IntendDifference(string Finding, string Reason, DateOnly Until, string By) : LinkCommand(By);

/// <summary>Takes back that a difference is on purpose.</summary>
public sealed record ReopenDifference(string Finding, string By) : LinkCommand(By);

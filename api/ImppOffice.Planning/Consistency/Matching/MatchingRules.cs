namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>From which likeness on two texts are taken for the same item (relations.json); likeness runs from 0 to 1.</summary>
/// <param name="LinkFrom">Texts less alike than this are not linked by their text, and a link by id between them is not sure.</param>
/// <param name="OtherBelow">An item without counterpart is plainly absent only where nothing left over is as much like it as this.</param>
/// <param name="Lead">By how much another text must be more like an item than the one that bears its id, for the id not to count.</param>
public sealed record MatchingRules(double LinkFrom, double OtherBelow, double Lead);

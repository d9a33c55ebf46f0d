using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>sum</c>: totals and subtotals of a table are the sums of what they total; shares are of a hundred.</summary>
public sealed record AddsUp : RelationCheck
{
    private const string TotalAmount = "amount";

    /// <summary>The rows, and the kinds that state them.</summary>
    public required Stated Rows { get; init; }

    /// <summary>The part with the figure.</summary>
    public required string Amount { get; init; }

    /// <summary>The part that says to which subtotal a row belongs; null where there are none.</summary>
    public string? Group { get; init; }

    /// <summary>The fact that states totals; its part <c>rows</c> names the fact of the rows, its part <c>amount</c> says how much, its part <c>adds</c> what it adds up where that is known.</summary>
    public required string Total { get; init; }

    public override IEnumerable<string> Facts => [Rows.Fact, Total];

    public override IEnumerable<string> KindsNamed => Rows.Kinds;

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        mission.Of(Rows.Kinds).Where(document => document.States(Rows.Fact)).Select(document => new Scope(document));

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var rows = new Amounts(scope.To.Of(Rows.Fact), Amount);
        if (rows.Count == 0)
        {
            return RelationJudgement.Nothing;
        }

        var totals = scope.To.Of(Total).Where(IsOf).ToList();
        var outcomes = totals.Select(total => Judge(total, rows)).OfType<RelationOutcome>().ToList();
        outcomes.AddRange(totals.Count == 0 && rows.All(figure => figure.Unit == "%") && Shares(scope, rows) is { } shares ? [shares] : []);
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : totals.Count > 0 ? [Outcomes.Met(scope, totals.Count)] : [] };
    }

    private RelationOutcome? Judge(StatedItem total, Amounts rows)
    {
        var stated = (FactValue.Figure)total.Part(TotalAmount)!.Value;
        if (Summands.Of(total) is { } summands)
        {
            return Summands.Agree(summands, stated) ? null : Differs(total, stated, summands.Sum(figure => figure.Number), total.IsSure, rows);
        }

        // What it adds up is not told: some rows may be parts of others, or stand in another table.
        var summed = OfGroup(total, rows) ?? rows;
        return summed.Agrees(stated) ? null : Differs(total, stated, summed.Sum, sure: false, summed);
    }

    private RelationOutcome Differs(StatedItem total, FactValue.Figure stated, decimal sum, bool sure, Amounts rows) => Outcomes.About(
        sure ? Outcome.NotMet : Outcome.NeedsReview,
        new Reason(sure ? "sum-differs" : "sum-differs-unsure", total.Fact.Text, Amounts.Write(stated.Number), Amounts.Write(sum)),
        "total",
        total).At((rows.Items[0], rows.Items[0].Part(Amount)), (total, total.Part(TotalAmount)));

    private Amounts? OfGroup(StatedItem total, Amounts rows)
    {
        if (Group is null || new StatementText(total.Fact.Text) is not { Stems.Count: > 0 } of)
        {
            return null;
        }

        var own = rows.Items.Where(item => item.Part(Group) is { } group && new StatementText(group.Text) is { Stems.Count: > 0 } name && name.Stems.All(of.Stems.Contains)).ToList();
        return own.Count > 0 ? new Amounts(own, Amount) : null;
    }

    private bool IsOf(StatedItem total) =>
        total.Part("rows")?.Text == Rows.Fact && total.Part(TotalAmount)?.Value is FactValue.Figure;

    private RelationOutcome? Shares(Scope scope, Amounts rows) => rows.Agrees(new FactValue.Figure(100, "%", 1)) ? null
        : Outcomes.OfWhole(Outcome.NeedsReview, new Reason("shares-differ", Amounts.Write(rows.Sum)), "shares", scope).At((rows.Items[0], rows.Items[0].Part(Amount)));
}

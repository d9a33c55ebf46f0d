using System.Text;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Tests.Reviews;

public sealed class LifeTableTests
{
    [Fact]
    public void The_tables_are_as_approved()
    {
        var text = new StringBuilder();
        Table(text, "Round", [.. Enum.GetValues<RoundStanding>()], Enum.GetValues<RoundAct>(), (state, act) => $"{RoundLife.After(state, act)}");
        Table(text, "Document", [null, .. Enum.GetValues<DocumentState>().Cast<DocumentState?>()], Enum.GetValues<DocumentAct>(), (state, act) => $"{DocumentLife.After(state, act)}");
        Table(text, "Matrix closed", [false, true], Enum.GetValues<MatrixAct>(), (state, act) => $"{MatrixLife.ClosedAfter(state, act)}");

        Approved.Matches(text.ToString(), "tests", "approved", "review-lives.txt");
    }

    private static void Table<TState, TAct>(StringBuilder text, string name, TState[] states, TAct[] acts, Func<TState, TAct, string> after)
    {
        text.Append(name).Append('\n');
        foreach (var state in states)
        {
            text.Append($"  {state?.ToString() ?? "(none)"}\n");
            foreach (var act in acts)
            {
                text.Append($"    {act,-16} {(after(state, act) is { Length: > 0 } next ? next : "-")}\n");
            }
        }
    }
}

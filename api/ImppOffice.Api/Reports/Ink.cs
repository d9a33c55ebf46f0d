using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.Reports;

/// <summary>Colours for a terminal; leaves text as it is where there are none.</summary>
public sealed record Ink(bool On)
{
    public string Bold(string text) => Paint("1", text);

    public string For(Outcome outcome, string text) => Paint(outcome switch
    {
        Outcome.Met => "32",
        Outcome.NotMet => "31",
        _ => "33",
    }, text);

    private string Paint(string code, string text) => On ? $"\u001b[{code}m{text}\u001b[0m" : text;
}

namespace ImppOffice.SyntheticMissions.Wording;

/// <summary>A text in the two languages that missions are written in.</summary>
/// <param name="En">In English.</param>
/// <param name="Fr">In French.</param>
public sealed record Bilingual(string En, string Fr)
{
    /// <summary>In the language asked for, <c>en</c> or <c>fr</c>.</summary>
    public string In(string language) => language == "fr" ? Fr : En;
}

namespace ImppOffice.SyntheticMissions.Wording;

/// <summary>Statements made by chance, none of them twice.</summary>
internal sealed class Phrases(Random random)
{
    private readonly Deck indicators = new(random, Vocabulary.Things.Count, Vocabulary.States.Count, Vocabulary.Places.Count);
    private readonly Deck objectives = new(random, Vocabulary.Causes.Count, Vocabulary.Places.Count, Vocabulary.Aims.Count);
    private readonly Deck activities = new(random, Vocabulary.Things.Count, Vocabulary.Places.Count, Vocabulary.Efforts.Count);

    public Bilingual Indicator()
    {
        var word = indicators.Draw();
        var (thing, state, place) = (Vocabulary.Things[word[0]], Vocabulary.States[word[1]], Vocabulary.Places[word[2]]);
        return new($"{Begin(thing.En)} {state.En} in the {place} district", $"{Begin(thing.Fr)} {state.Fr} dans le district de {place}");
    }

    public Bilingual Objective()
    {
        var word = objectives.Draw();
        var (cause, place, aim) = (Vocabulary.Causes[word[0]], Vocabulary.Places[word[1]], Vocabulary.Aims[word[2]]);
        return new($"{aim.En} {cause.En} in {place}", $"{aim.Fr} {cause.Fr} à {place}");
    }

    public Bilingual Activity()
    {
        var word = activities.Draw();
        var (thing, place, effort) = (Vocabulary.Things[word[0]], Vocabulary.Places[word[1]], Vocabulary.Efforts[word[2]]);
        return new($"{effort.En} {thing.En} in {place}", $"{effort.Fr} {thing.Fr} à {place}");
    }

    private static string Begin(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

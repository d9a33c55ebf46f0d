using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the mission's name and acronym, and the country: from the document's own data, its title block, else its prose.</summary>
internal sealed partial class MissionFacts(FactMaker maker, TitleBlock title)
{
    private static readonly FactSource Data = new(FactBasis.Tagged, null);

    public IEnumerable<Fact> Read() => Missions().Concat(Countries());

    private IEnumerable<Fact> Missions()
    {
        var name = maker.Catalogue.Find("mission-name");
        var acronym = maker.Catalogue.Find("mission-acronym");
        var facts = new List<Fact>();
        foreach (var (text, at, source) in Stated("mission", name.Labels, maker.Subject.Document.Identity?.Mission))
        {
            var named = Named().Match(text);
            if (named.Success)
            {
                facts.Add(maker.Make(name, named.Groups["name"].Value.Trim(' ', ',', '-', '–', '—'), at, source));
                facts.Add(maker.Make(acronym, named.Groups["acronym"].Value, at, source));
            }
            else
            {
                facts.Add(maker.Make(Acronym().IsMatch(text) ? acronym : name, text, at, source));
            }
        }

        return facts.Concat(InProse(name, acronym, facts)).DistinctBy(fact => (fact.Name, PlainText.Fold(fact.Text)));
    }

    // "The United Nations Integrated Mission in Tavara (UNIMTA)": the words may say more than the name, so only where nothing else does.
    private IEnumerable<Fact> InProse(FactKind name, FactKind acronym, List<Fact> stated)
    {
        if (stated.Exists(fact => fact.Name == acronym.Name))
        {
            yield break;
        }

        foreach (var paragraph in maker.Subject.Paragraphs.Select(folded => folded.Paragraph))
        {
            if (Full().Match(paragraph.Text) is { Success: true } found)
            {
                if (!stated.Exists(fact => fact.Name == name.Name))
                {
                    yield return maker.Make(name, found.Groups["name"].Value, paragraph, FactSource.Labelled);
                }

                yield return maker.Make(acronym, found.Groups["acronym"].Value, paragraph, FactSource.Labelled);
                yield break;
            }
        }
    }

    private IEnumerable<Fact> Countries()
    {
        var kind = maker.Catalogue.Find("country");
        return Stated("country", kind.Labels, maker.Subject.Document.Identity?.Country)
            .Select(stated => maker.Make(kind, stated.Text, stated.At, stated.Source))
            .DistinctBy(fact => PlainText.Fold(fact.Text));
    }

    private IEnumerable<(string Text, Paragraph At, FactSource Source)> Stated(string control, LocalNames labels, string? data)
    {
        if (title.Find(control, labels.All) is { } found)
        {
            yield return (string.Join(' ', found.Said.Select(paragraph => paragraph.Text.Trim())), found.Said[0], found.Source);
        }

        if (!string.IsNullOrWhiteSpace(data))
        {
            yield return (data.Trim(), new Paragraph { Number = 0, Text = data }, Data);
        }
    }

    [GeneratedRegex(@"^(?<name>.{6,}?)\s*(?:[(–—]\s*|\s-\s)(?<acronym>\p{Lu}[\p{Lu}\p{Nd}\-]{2,14})\)?$|^(?<acronym>\p{Lu}[\p{Lu}\p{Nd}\-]{2,14})\s*(?:[(–—]\s*|\s-\s)(?<name>.{6,}?)\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{Nd}\-]{2,14}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"(?<name>(?:United Nations|African Union|Mission|Misión)(?:[\s-]+(?:\p{Lu}[\p{L}’'-]*|in|for|of|the|and|to|des|de|du|la|le|les|en|au|aux|pour|et|intégrée|integrada|las|los|del|para|y)){1,14}?)\s+\((?<acronym>(?:UN|MINU|ONU|UNAM|MONU)[\p{Lu}\p{Nd}\-]{2,12})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Full();
}

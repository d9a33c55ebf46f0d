using System.Text.RegularExpressions;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the documents it is built on, with version and date: from its own data, its title block, and its prose.</summary>
internal sealed partial class BasisFacts(FactMaker maker, TitleBlock title)
{
    private static readonly FactSource Data = new(FactBasis.Tagged, null);

    /// <summary>One fact for each document, version and date; its item is the kind.</summary>
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("basis-document");
        var template = maker.Subject.Template;
        var mentions = new KindMentions(maker.Subject);
        var data = (maker.Subject.Document.Identity?.Basis ?? []).Where(basis => basis.Kind != template.Kind).Select(basis => new Mention(basis.Kind, basis.Kind, basis.Version, "", new Paragraph { Number = 0, Text = "" }, Data));
        var stated = title.Find("basis", kind.Labels.All) is { } found ? found.Said.SelectMany(said => Of(mentions, said, said.Text, found.Source)) : [];
        var prose = maker.Subject.Paragraphs.Where(paragraph => paragraph.Paragraph.Heading is null)
            .Where(paragraph => mentions.MayNameBasis(paragraph.Text))
            .SelectMany(paragraph => Of(mentions, paragraph.Paragraph, paragraph.Paragraph.Text, FactSource.Labelled))
            .Where(mention => template.Basis.Contains(mention.Kind, StringComparer.Ordinal));
        var all = stated.Concat(prose).Concat(data).DistinctBy(mention => (mention.Kind, mention.Version, mention.Date)).ToList();
        return all.Where(mention => mention.Source != Data || !all.Exists(other => other.Source != Data && other.Kind == mention.Kind && other.Version is not null))
            .Where(mention => mention.Version is not null || !all.Exists(other => other != mention && other.Kind == mention.Kind && (mention.Date.Length == 0 || (other.Version is not null && other.Date == mention.Date))))
            .Select(mention => maker.Make(kind, mention.Text, mention.At, mention.Source, mention.Kind, Parts(kind, mention)));
    }

    private static IEnumerable<PartText> Parts(Templates.FactKind kind, Mention mention)
    {
        var told = new[] { ("kind", mention.Kind), ("version", mention.Version ?? ""), ("date", mention.Date) };
        return told.Where(part => part.Item2.Length > 0).Select(part => new PartText(kind.Parts.First(known => known.Name == part.Item1), part.Item2, mention.At));
    }

    private static IEnumerable<Mention> Of(KindMentions mentions, Paragraph at, string text, FactSource source) =>
        mentions.Find(text).Select(found =>
        {
            var version = Version().Match(found.Behind);
            var rest = found.Behind[(version.Success ? version.Length : 0)..];
            var date = DateText.SpansIn(rest).FirstOrDefault(span => span.First == span.Last && Dated().IsMatch(rest[..span.Start])) is { } day ? rest.Substring(day.Start, day.Length) : "";
            return new Mention(found.Kind, found.Text, version.Success ? version.Groups["number"].Value : null, date, at, source);
        });

    private sealed record Mention(string Kind, string Text, string? Version, string Date, Paragraph At, FactSource Source);

    [GeneratedRegex(@"^[\s,(""]*(?:[a-z']+ ){0,2}(?:version|v\.?|ver\.?|rev\.?|draft|projet|الاصدار|النسخة)\s?(?<number>\d+(?:\.\d+)*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"^[\s,(]*(?:(?:of|dated|issued on|issued|adopted on|approved on|on|du|en date du|date du|de|del|de fecha|بتاريخ|المورخ)\s*(?:the )?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();
}

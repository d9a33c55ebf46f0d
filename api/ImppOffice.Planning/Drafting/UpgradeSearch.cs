namespace ImppOffice.Planning.Drafting;

/// <summary>Tells what changes when a document made from an older version of its template goes over to the present one.</summary>
internal sealed class UpgradeSearch(DraftReading reading)
{
    /// <summary>The changes; null where the document does not say that it was made from an older version of this template.</summary>
    public TemplateUpgrade? Find()
    {
        var template = reading.Subject.Template;
        if (reading.Subject.Document.Identity is not { TemplateVersion: { } from } identity || identity.Kind != template.Kind || !IsOlder(from, template.Version))
        {
            return null;
        }

        var renamed = template.Elements.SelectMany(pair => pair.Element.Formerly
            .Where(former => reading.Controls.Contains(former.Id) && !reading.Controls.Contains(pair.Element.Id))
            .Select(former => new RenamedElement(former.Id, pair.Element.Id, pair.Element.Title.In(reading.Subject.Language))));
        var added = template.Elements.Where(pair => reading.StandingOf(pair.Section, pair.Element) == ElementPresence.Absent).Select(pair => pair.Element.Id);
        var retired = RepairSearch.UnknownControls(reading).Select(control => new RetiredElement(control.Tag!, control.Title ?? control.Tag!));
        return new TemplateUpgrade(from, template.Version, [.. renamed], [.. added], [.. retired]);
    }

    // A document from a newer template than this machine has is not to be set back.
    private static bool IsOlder(string from, string to) =>
        Version.TryParse(from, out var older) && Version.TryParse(to, out var newer) ? older < newer : from != to;
}

using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Drafting;

/// <summary>Says where the template of a kind stands in a document.</summary>
public sealed class DraftOutliner(Knowledge knowledge)
{
    /// <summary>The outline of a document, read with its open changes accepted.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The template of its kind.</param>
    /// <param name="detection">How the kind was told.</param>
    /// <param name="language">The language of the outline (BCP 47).</param>
    public DraftOutline Outline(PlanningDocument document, Template template, KindDetection detection, string language)
    {
        var reading = new DraftReading(new Subject(document, template, knowledge, language));
        var ranges = new SectionRanges(reading);
        var anchors = new AnchorSearch(reading, ranges);
        return OutlineFinds.Add(document.BodyText, new DraftOutline
        {
            Document = document.Name,
            Kind = template.Kind,
            KindTitle = template.Title.In(language),
            Detection = detection,
            Language = language,
            TemplateVersion = template.Version,
            MadeFrom = document.Identity?.TemplateVersion,
            Identity = document.Identity is { } identity ? IdentityOf(identity) : null,
            Upgrade = new UpgradeSearch(reading).Find(),
            TrackedChanges = document.Changes.Count,
            Sections = [.. template.Sections.Select(section => SectionOf(section, reading, ranges, anchors))],
            Repairs = [.. new RepairSearch(reading).All()],
        });
    }

    private static DraftIdentity IdentityOf(DocumentIdentity identity) =>
        new(identity.DocumentId, identity.Mission, identity.Country, identity.Language, identity.TemplateVersion, identity.Kind);

    private static SectionStanding SectionOf(TemplateSection section, DraftReading reading, SectionRanges ranges, AnchorSearch anchors)
    {
        var range = ranges.Of(section);
        return new SectionStanding
        {
            Id = section.Id,
            Title = section.Title.In(reading.Subject.Language),
            Standing = range is null ? Presence.Absent : Presence.Present,
            Place = range is null ? null : PlaceOf(range.First, reading),
            Anchor = range is null ? anchors.Of(section) : null,
            Elements = [.. section.Elements.Select(element => ElementOf(section, element, reading) with
            {
                Anchor = range is not null && reading.StandingOf(section, element) == ElementPresence.Absent ? anchors.Of(section, element, range) : null,
            })],
        };
    }

    private static Place PlaceOf(int paragraph, DraftReading reading) =>
        reading.Subject.Document.Paragraphs.FirstOrDefault(candidate => candidate.Number == paragraph) is { } standing
            ? reading.Subject.PlaceOf(standing)
            : reading.Subject.PlaceOf(paragraph, snippet: null);

    private static ElementStanding ElementOf(TemplateSection section, Element element, DraftReading reading)
    {
        var language = reading.Subject.Language;
        var controls = reading.ControlsOf(element);
        var isTable = element.Layout is { Form: ElementForm.Table, Columns.Count: > 0 };
        return new ElementStanding
        {
            Id = element.Id,
            Title = element.Title.In(language),
            Guidance = element.Guidance.In(language),
            Example = element.Example?.In(language),
            Source = element.Requirements[0].Source.ToString(),
            Severity = element.Requirements[0].Severity,
            Form = element.Layout.Form,
            Columns = isTable ? [.. element.Layout.Columns.Select(column => new ColumnTitle(column.Id, column.Title.In(language)))] : null,
            Standing = reading.StandingOf(section, element),
            Tag = controls.Count > 0 ? controls[0].Tag! : ElementControl.TagPrefix + element.Id,
            Controls = controls.Count,
            Rows = isTable && controls.Count > 0 ? RowsOf(controls[0], element) : null,
            Place = reading.PlaceOf(section, element),
        };
    }

    private static int? RowsOf(ElementControl control, Element element) =>
        new ElementContent(control.Content, element).Tables.FirstOrDefault() is { } table ? ElementContent.DataRows(table).Count() : null;
}

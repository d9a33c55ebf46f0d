using ImppOffice.Planning;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Writing;

/// <summary>A small template with every form that an element can take.</summary>
internal static class SampleTemplate
{
    public const string Kind = "sample-directive";

    public static Template Value { get; } = new()
    {
        Kind = Kind,
        Version = "1.0",
        Title = Text("Sample Directive", "Directive type"),
        Purpose = Text("Shows every form."),
        Levels = ["1.2"],
        PreparedBy = Text("IMTF"),
        Basis = ["strategic-assessment", "first-report"],
        Sections =
        [
            new() { Id = "introduction", Title = Text("Introduction"), Elements = [] },
            new() { Id = "situation", Title = Text("Situation & <setting>", "Situation"), Elements = [Element("S-1", heading: false)] },
            new()
            {
                Id = "objectives",
                Title = Text("Objectives", "Objectifs"),
                Elements =
                [
                    Element("S-2"),
                    Element("S-3", new ElementLayout { Form = ElementForm.List }),
                    Element("S-4", new ElementLayout { Form = ElementForm.Table, Columns = [Column("indicator", 3), Column("target"), Column("date")] }),
                    Element("S-5", new ElementLayout { Form = ElementForm.Table, Columns = [Column("branch", 2), Column("member")], Rows = [Text("Political"), Text("Military")] }),
                ],
            },
        ],
    };

    public static LocalText Text(string english, string? french = null) =>
        french is null ? new LocalText { ["en"] = english } : new LocalText { ["en"] = english, ["fr"] = french };

    public static Element Element(string id, ElementLayout? layout = null, bool heading = true) => new()
    {
        Id = id,
        Title = Text($"Title of {id}", $"Titre de {id}"),
        Heading = heading,
        Guidance = Text($"Write what {id} asks for.", $"Écrire ce que {id} demande."),
        Layout = layout ?? new ElementLayout(),
        Requirements = [],
    };

    private static LayoutColumn Column(string id, int width = 1) =>
        new() { Id = id, Title = Text($"Column {id}"), Guidance = Text($"Guidance for {id}"), Width = width };
}

using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>The columns of a table that state a fact, each with every heading it may bear.</summary>
/// <param name="Statement">The column of the statement.</param>
/// <param name="Item">The column of the id.</param>
/// <param name="Parts">The columns of the parts.</param>
/// <param name="HasOthers">Whether a part must be looked for outside the column of the statement.</param>
internal sealed record FactColumns(TableColumn Statement, TableColumn Item, IReadOnlyList<(FactPartKind Kind, TableColumn Column)> Parts, bool HasOthers)
{
    private const string ItemId = "no";

    /// <summary>Every column, once.</summary>
    public IReadOnlyList<TableColumn> All => [.. Parts.Select(part => part.Column).Prepend(Item).Prepend(Statement).DistinctBy(column => column.Id, StringComparer.Ordinal)];

    /// <summary>The columns as the element maps them; parts it does not map as facts.json names them.</summary>
    public static FactColumns Of(StatedFact stated, FactKind kind, Element element, FactCatalogue catalogue) => new(
        Column(stated.Statement!, element, kind.Labels),
        Column(stated.Item ?? ItemId, element, catalogue.ItemColumns),
        [
            .. kind.Parts.Where(part => stated.Parts.ContainsKey(part.Name)).Select(part => (part, Column(stated.Parts[part.Name], element, part.Labels))),
            .. kind.Parts.Where(part => part.Labels.Count > 0 && !stated.Parts.ContainsKey(part.Name)).Select(part => (part, Unmapped(kind, part))),
        ],
        stated.Parts.Values.Any(column => column != stated.Statement));

    /// <summary>The columns as facts.json names them, for a table the template does not lay out.</summary>
    public static FactColumns Of(FactKind kind, FactCatalogue catalogue) => new(
        new TableColumn { Id = kind.Name, Names = kind.Labels, Required = false },
        new TableColumn { Id = ItemId, Names = catalogue.ItemColumns, Required = false },
        [.. kind.Parts.Select(part => (part, Unmapped(kind, part)))],
        kind.Parts.Count > 0);

    private static TableColumn Unmapped(FactKind kind, FactPartKind part) => new() { Id = $"{kind.Name}.{part.Name}", Names = part.Labels, Required = false };

    // The names of the check first, then the layout's heading, then those of facts.json.
    private static TableColumn Column(string id, Element element, LocalNames further)
    {
        var names = new LocalNames();
        var titles = element.Layout.Columns.Where(column => column.Id == id).SelectMany(column => column.Title);
        var asked = element.Requirements.Select(requirement => requirement.Check).OfType<TableOf>().SelectMany(table => table.Columns).Where(column => column.Id == id);
        foreach (var (language, name) in asked.SelectMany(column => Pairs(column.Names)).Concat(titles.Select(title => (title.Key, title.Value))).Concat(Pairs(further)))
        {
            names.TryAdd(language, []);
            names[language].Add(name);
        }

        return new TableColumn { Id = id, Names = names, Required = false };
    }

    private static IEnumerable<(string Language, string Name)> Pairs(LocalNames names) => names.SelectMany(pair => pair.Value.Select(name => (pair.Key, name)));
}

using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Drafting;

/// <summary>Something to be done in a document.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = Discriminator)]
[JsonDerivedType(typeof(InsertSections), "insert-sections")]
[JsonDerivedType(typeof(InsertElements), "insert-elements")]
[JsonDerivedType(typeof(FillElement), "fill")]
[JsonDerivedType(typeof(AddRows), "add-rows")]
[JsonDerivedType(typeof(RepairControls), "repair")]
[JsonDerivedType(typeof(UpgradeTemplate), "upgrade")]
[JsonDerivedType(typeof(WaiveRequirement), "waive")]
[JsonDerivedType(typeof(WithdrawWaiver), "withdraw-waiver")]
public abstract record DocumentEdit
{
    /// <summary>The property that names the edit.</summary>
    public const string Discriminator = "do";

    /// <summary>What a problem calls it, such as <c>fill UPD-2b</c>.</summary>
    [JsonIgnore]
    public abstract string Name { get; }
}

/// <summary>Puts in sections that are absent, in the template's order.</summary>
public sealed record InsertSections : DocumentEdit
{
    /// <summary>Their ids.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>Where; null: where the template's order puts each of them.</summary>
    public Anchor? At { get; init; }

    public override string Name => $"insert-sections {string.Join(' ', Sections)}";
}

/// <summary>Puts in elements that are absent from sections that are there.</summary>
public sealed record InsertElements : DocumentEdit
{
    /// <summary>Their ids.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    public override string Name => $"insert-elements {string.Join(' ', Elements)}";
}

/// <summary>Writes into an element that is open: paragraphs (items where it is a list) or the rows of its table.</summary>
public sealed record FillElement : DocumentEdit
{
    public required string Element { get; init; }

    /// <summary>The texts; a line feed breaks the line.</summary>
    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>The rows, each with a text for every column of the template.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    public override string Name => $"fill {Element}";
}

/// <summary>Adds empty rows to the table of an element.</summary>
public sealed record AddRows : DocumentEdit
{
    public required string Element { get; init; }

    /// <summary>How many, 1 to 200.</summary>
    public required int Count { get; init; }

    public override string Name => $"add-rows {Element}";
}

/// <summary>Carries out repairs of the outline.</summary>
public sealed record RepairControls : DocumentEdit
{
    /// <summary>Their ids.</summary>
    public required IReadOnlyList<string> Repairs { get; init; }

    public override string Name => $"repair {string.Join(' ', Repairs)}";
}

/// <summary>Takes a document over to the template's present version.</summary>
public sealed record UpgradeTemplate : DocumentEdit
{
    public override string Name => "upgrade";
}

/// <summary>Waives a requirement for the document.</summary>
public sealed record WaiveRequirement : DocumentEdit
{
    public required string Requirement { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who decided it.</summary>
    public required string By { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }

    public override string Name => $"waive {Requirement}";
}

/// <summary>Takes a waiver back.</summary>
public sealed record WithdrawWaiver : DocumentEdit
{
    public required string Requirement { get; init; }

    public override string Name => $"withdraw-waiver {Requirement}";
}

using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Templates;

/// <summary>The smallest thing a template asks for.</summary>
public sealed record Element
{
    /// <summary>The id of the IMPP requirement; the element's content control is tagged <c>impp:</c> and this id.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the control and, where <see cref="Heading"/> is true, the sub-heading.</summary>
    public required LocalText Title { get; init; }

    /// <summary>False where the element stands directly under the section's heading, without a sub-heading of its own.</summary>
    public bool Heading { get; init; } = true;

    /// <summary>Other sub-headings and run-in labels under which the element is recognised.</summary>
    public LocalNames Aliases { get; init; } = [];

    /// <summary>Words and phrases in prose that make it likely that the element is there. Never proof.</summary>
    public LocalNames Cues { get; init; } = [];

    /// <summary>Ids of elements of earlier kinds that this one continues; their controls count for it too.</summary>
    public IReadOnlyList<string> Continues { get; init; } = [];

    /// <summary>Ids that the element had in older versions of the template; controls tagged with them count for it too.</summary>
    public IReadOnlyList<FormerId> Formerly { get; init; } = [];

    /// <summary>Ids of other sections of the template where the element may also stand.</summary>
    public IReadOnlyList<string> AlsoUnder { get; init; } = [];

    /// <summary>What to write, shown in the control until it is filled.</summary>
    public required LocalText Guidance { get; init; }

    /// <summary>An invented example.</summary>
    public LocalText? Example { get; init; }

    /// <summary>When the element is needed at all, where it is not always.</summary>
    public LocalText? Condition { get; init; }

    /// <summary>How a new document lays the element out; paragraphs where nothing is said.</summary>
    public ElementLayout Layout { get; init; } = new();

    /// <summary>What it states that other documents of the mission must agree with.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];

    /// <summary>What must hold of it; the first one also says that it must be there.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Every id that a control of the element may bear: its own first, then former ones, then those it continues.</summary>
    [JsonIgnore]
    public IEnumerable<string> Ids => Formerly.Select(former => former.Id).Concat(Continues).Prepend(Id);
}

/// <summary>An id that an element had.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The last version of the template that used it.</param>
public sealed record FormerId(string Id, string Version);

namespace ImppOffice.Planning.Documents;

/// <summary>What a document says of itself in its custom XML part; it survives Word, SharePoint and e-mail.</summary>
public sealed record DocumentIdentity
{
    /// <summary>The namespace of the custom XML part.</summary>
    public const string Namespace = "urn:impp-office:document";

    /// <summary>A stable id given when the document was made, or null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The kind, such as <c>usg-planning-directive</c>, or null.</summary>
    public string? Kind { get; init; }

    /// <summary>The version of the template it was made from, or null.</summary>
    public string? TemplateVersion { get; init; }

    /// <summary>The mission's name, or null.</summary>
    public string? Mission { get; init; }

    /// <summary>The country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The language it was made in (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The documents it is built on, with the version that was used.</summary>
    public IReadOnlyList<BasisVersion> Basis { get; init; } = [];

    /// <summary>Requirements waived for this document.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>A basis document and the version of it that was used.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">Its version ("1.0"), or null where it is not stated.</param>
public sealed record BasisVersion(string Kind, string? Version);

/// <summary>A requirement waived for one document.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record Waiver(string Requirement, string Reason, string By, DateOnly Until);

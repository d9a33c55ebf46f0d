using System.Text.Json.Serialization;

namespace ImppOffice.Api.Reports;

// The part of SARIF 2.1.0 (OASIS, 27 March 2020) that the reports use; the names are the standard's.

/// <summary>A SARIF log file (3.13).</summary>
public sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs);

/// <summary>One run of the tool: the documents of one kind (3.14).</summary>
public sealed record SarifRun
{
    public required SarifTool Tool { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<SarifInvocation> Invocations { get; init; }

    public required IReadOnlyList<SarifArtifact> Artifacts { get; init; }

    public required IReadOnlyList<SarifResult> Results { get; init; }
}

/// <summary>The tool (3.18).</summary>
public sealed record SarifTool(SarifDriver Driver);

/// <summary>The part of the tool that checks (3.19).</summary>
public sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <summary>A requirement (3.49).</summary>
public sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText Help,
    SarifConfiguration DefaultConfiguration,
    IReadOnlyDictionary<string, string> Properties);

/// <summary>The level of a rule that fires (3.50).</summary>
public sealed record SarifConfiguration(string Level);

/// <summary>A text (3.11, 3.12).</summary>
public sealed record SarifText(string Text);

/// <summary>How the run went (3.20).</summary>
public sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);

/// <summary>Something a reader should know of the run itself (3.58).</summary>
public sealed record SarifNotification(SarifDescriptor Descriptor, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations);

/// <summary>What kind of notification it is (3.52).</summary>
public sealed record SarifDescriptor(string Id);

/// <summary>A document (3.24).</summary>
public sealed record SarifArtifact(SarifArtifactLocation Location, string MimeType);

/// <summary>A document's escaped name (3.4).</summary>
public sealed record SarifArtifactLocation(string Uri);

/// <summary>A finding (3.27).</summary>
public sealed record SarifResult
{
    public required string RuleId { get; init; }

    public required int RuleIndex { get; init; }

    public required string Kind { get; init; }

    public required string Level { get; init; }

    public required SarifText Message { get; init; }

    public required IReadOnlyList<SarifLocation> Locations { get; init; }

    public required IReadOnlyDictionary<string, string> PartialFingerprints { get; init; }

    /// <summary>Why it stands in nobody's way; empty where it does, null where no document of the run has waivers.</summary>
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }

    public required IReadOnlyDictionary<string, string> Properties { get; init; }
}

/// <summary>A waiver (3.35).</summary>
public sealed record SarifSuppression(string Kind, string Status, string Justification);

/// <summary>Where (3.28).</summary>
public sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, IReadOnlyList<SarifLogicalLocation>? LogicalLocations = null);

/// <summary>In which document (3.29).</summary>
public sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation);

/// <summary>In which section, or in which content control (3.33).</summary>
public sealed record SarifLogicalLocation(string Name, string FullyQualifiedName, string Kind);

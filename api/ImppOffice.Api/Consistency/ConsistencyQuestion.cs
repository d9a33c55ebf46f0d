namespace ImppOffice.Api.Consistency;

/// <summary>What is asked of the documents of a mission.</summary>
/// <param name="Mission">The mission's name; null: the documents tell.</param>
/// <param name="AsOf">The day; null: today.</param>
/// <param name="Language">The language of the report (BCP 47).</param>
public sealed record ConsistencyQuestion(string? Mission, DateOnly? AsOf, string Language);

/// <summary>A file of the mission.</summary>
/// <param name="Name">How it is called in the report.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MissionFile(string Name, ReadOnlyMemory<byte> Content);

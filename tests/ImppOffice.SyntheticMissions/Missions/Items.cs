using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Missions;

/// <summary>A strategic objective; where it counts people, its text goes on with how many.</summary>
internal sealed record Objective(string Id, Bilingual Text, long? People);

/// <summary>A benchmark: what is to be reached, how far, when, and who sees to it.</summary>
internal sealed record Benchmark(string Id, Bilingual Indicator, int Target, bool IsShare, DateOnly Date, Bilingual Owner);

/// <summary>An activity that serves a benchmark and an objective.</summary>
internal sealed record Activity(string Key, Bilingual Text, Bilingual Output, Bilingual Responsible, DateOnly Start, DateOnly End, Benchmark Benchmark, Objective Objective);

/// <summary>The people of a component.</summary>
internal sealed record Staff(string Key, Bilingual Component, Bilingual Category, int Posts);

/// <summary>What the mission needs, with what it costs in dollars.</summary>
internal sealed record Supply(string Key, Bilingual Name, long Amount);

/// <summary>A task that another organisation hands to the mission.</summary>
internal sealed record Transfer(string Key, Bilingual Task, string From, string To, DateOnly Date);

namespace ImppOffice.SyntheticMissions.Measuring;

/// <summary>What one mission took, in time of the processor.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Facts">How many facts they state.</param>
/// <param name="Floor">Reading the bytes and hashing them.</param>
/// <param name="Reading">Reading the documents and their facts.</param>
/// <param name="Full">Judging everything.</param>
/// <param name="Incremental">Reading one new version and judging again what depends on it.</param>
/// <param name="Judged">How many judgements the full run made.</param>
/// <param name="Again">How many of them the incremental run made again.</param>
/// <param name="Mebibytes">The memory held after the full run.</param>
internal sealed record Measurement(int Documents, int Facts, TimeSpan Floor, TimeSpan Reading, TimeSpan Full, TimeSpan Incremental, int Judged, int Again, double Mebibytes);

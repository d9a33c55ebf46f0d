using ImppOffice.Planning.Reviews;

namespace ImppOffice.Tests.Reviews;

public sealed class EventJsonTests
{
    private const string Withdrawn = """{"format":1,"event":"round-withdrawn","reason":"Überholt","by":"lead","at":"2026-10-01T08:00:00\u002B00:00"}""";

    [Fact]
    public void An_event_is_written_with_its_format_and_kind()
    {
        var written = EventJson.Write(new RoundWithdrawn("Überholt", "lead", Rounds.Start));

        Assert.Equal(("round-withdrawn", "lead", Withdrawn), (written.Kind, written.By, written.Body));
    }

    [Theory]
    [InlineData("""{"format":2,"event":"round-withdrawn","reason":"x","by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("""{"format":1,"event":"round-forgotten","by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("""{"format":1,"event":"round-withdrawn","reason":"x","by":"lead","at":"2026-10-01T08:00:00+00:00","more":1}""")]
    [InlineData("""{"format":1,"event":"round-withdrawn","reason":"x","reason":"y","by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("""{"format":1,"event":"round-withdrawn","by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("""{"format":1,"event":"round-withdrawn","reason":null,"by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("""{"event":"round-withdrawn","reason":"x","by":"lead","at":"2026-10-01T08:00:00+00:00"}""")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    public void What_is_not_exactly_an_event_is_refused(string body) =>
        Assert.Equal("unreadable-event", EventJson.Read<RoundEvent>(body).Problem?.Code);

    [Fact]
    public void An_event_of_another_stream_is_refused() =>
        Assert.Equal("unreadable-event", EventJson.Read<DocumentEvent>(Withdrawn).Problem?.Code);
}

using ImppOffice.Planning.Library;

namespace ImppOffice.Tests.Library;

public sealed class VersionLifeTests
{
    [Theory]
    [InlineData(VersionState.Draft, VersionEvent.LaterPublished, VersionState.Draft)]
    [InlineData(VersionState.Published, VersionEvent.LaterPublished, VersionState.Superseded)]
    [InlineData(VersionState.Superseded, VersionEvent.LaterPublished, VersionState.Superseded)]
    [InlineData(VersionState.Withdrawn, VersionEvent.LaterPublished, VersionState.Withdrawn)]
    [InlineData(VersionState.Draft, VersionEvent.Withdrawn, null)]
    [InlineData(VersionState.Published, VersionEvent.Withdrawn, VersionState.Withdrawn)]
    [InlineData(VersionState.Superseded, VersionEvent.Withdrawn, null)]
    [InlineData(VersionState.Withdrawn, VersionEvent.Withdrawn, null)]
    public void Every_state_and_every_event_has_an_answer(VersionState state, VersionEvent happened, VersionState? after) =>
        Assert.Equal(after, VersionLife.After(state, happened));
}

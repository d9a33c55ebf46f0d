namespace ImppOffice.Tests.SignIn;

/// <summary>The real time, put forward as far as a test wants.</summary>
public sealed class MovedClock : TimeProvider
{
    private TimeSpan ahead;

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public override long GetTimestamp() => System.GetTimestamp() + (long)(ahead.TotalSeconds * System.TimestampFrequency);
}

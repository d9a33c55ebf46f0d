namespace ImppOffice.LibraryLoad;

/// <summary>
/// Stops for ever when it is asked for the time of a step. A migration asks once in each step, after its statements and
/// before it is made durable: whoever is killed there is killed in the middle.
/// </summary>
/// <param name="step">The step, from 1.</param>
internal sealed class StoppingClock(int step) : TimeProvider
{
    private readonly ManualResetEventSlim never = new();
    private int asked;

    public override DateTimeOffset GetUtcNow()
    {
        if (++asked == step)
        {
            Console.WriteLine($"within step {step}");
            never.Wait();
        }

        return base.GetUtcNow();
    }
}

namespace ImppOffice.Api.Jobs;

/// <summary>Places of which only so many are taken at once. Whoever finds none goes away, and whoever leaves one next is told to look again for them.</summary>
internal sealed class Places(int most)
{
    private readonly Lock one = new();
    private int taken;
    private bool missed;

    public bool TryTake()
    {
        lock (one)
        {
            if (taken < most)
            {
                taken++;
                return true;
            }

            missed = true;
            return false;
        }
    }

    /// <summary>Leaves a place; true where somebody went away in the meantime.</summary>
    public bool Leave()
    {
        lock (one)
        {
            taken--;
            var again = missed;
            missed = false;
            return again;
        }
    }
}

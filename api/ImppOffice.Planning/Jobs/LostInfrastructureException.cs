using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Jobs;

/// <summary>Something outside the product that a job needs is out of reach, and may come back.</summary>
public sealed class LostInfrastructureException : Exception
{
    public LostInfrastructureException()
        : this("Something that is needed cannot be reached.")
    {
    }

    public LostInfrastructureException(string message)
        : base(message)
    {
    }

    public LostInfrastructureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>Tells lost infrastructure, after which another try may help, from faults of the product.</summary>
public static class LostInfrastructure
{
    public static bool Is(Exception exception) => exception is LostInfrastructureException or LibraryUnavailableException;
}

namespace ImppOffice.Planning.Library;

/// <summary>The storage of the library is out of reach or broken: the one exception of every port that keeps something.</summary>
public sealed class LibraryUnavailableException : Exception
{
    public LibraryUnavailableException()
        : this("The library cannot be reached.")
    {
    }

    public LibraryUnavailableException(string message)
        : base(message)
    {
    }

    public LibraryUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

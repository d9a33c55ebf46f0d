namespace ImppOffice.Planning.Checks;

/// <summary>What the search for an element came to.</summary>
public abstract record Located
{
    /// <summary>It is there and says something.</summary>
    /// <param name="Content">What was written.</param>
    /// <param name="Place">Where.</param>
    public sealed record Filled(ElementContent Content, Place Place) : Located;

    /// <summary>It is plainly not there, or empty.</summary>
    public sealed record Absent(Reason Reason, Place? Place) : Located;

    /// <summary>It cannot be told; a person must look.</summary>
    public sealed record Unsure(Reason Reason, Place? Place) : Located;

    /// <summary>The document says that it does not apply, and the template allows that.</summary>
    public sealed record NotNeeded(Reason Reason, Place Place) : Located;
}

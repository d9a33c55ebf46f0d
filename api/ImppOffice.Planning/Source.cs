namespace ImppOffice.Planning;

/// <summary>Where a demand comes from.</summary>
/// <param name="Id">The id of the IMPP requirement, such as <c>UPD-2b</c>.</param>
/// <param name="Section">The paper and the section of it, such as "IMPP guidelines, 1.2.1 and Annex B".</param>
public sealed record Source(string Id, string Section)
{
    public override string ToString() => $"{Id} ({Section})";
}

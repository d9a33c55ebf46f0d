using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>A check of one element. It is asked only once the element is there and holds something.</summary>
public abstract record ElementCheck : Check
{
    /// <summary>Judges what was written for an element.</summary>
    public abstract Judgement Judge(ElementContent content, Subject subject);
}

/// <summary>A check of a document as a whole.</summary>
public abstract record DocumentCheck : Check
{
    /// <summary>Judges the document.</summary>
    public abstract Judgement Judge(Subject subject);
}

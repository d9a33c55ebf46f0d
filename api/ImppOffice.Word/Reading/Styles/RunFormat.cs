namespace ImppOffice.Word.Reading;

/// <summary>What run properties state; null where they are silent.</summary>
internal struct RunFormat
{
    public bool? Bold;
    public bool? Italic;
    public bool? Underlined;
    public bool? Capitals;
    public bool? Hidden;
    public string? Style;
    public string? Language;
    public string? ComplexLanguage;
    public string? EastAsianLanguage;

    /// <summary>Takes from a style further down the chain what is not stated yet.</summary>
    public void Inherit(in RunFormat parent)
    {
        Bold ??= parent.Bold;
        Italic ??= parent.Italic;
        Underlined ??= parent.Underlined;
        Capitals ??= parent.Capitals;
        Hidden ??= parent.Hidden;
        Language ??= parent.Language;
        ComplexLanguage ??= parent.ComplexLanguage;
        EastAsianLanguage ??= parent.EastAsianLanguage;
    }
}

namespace ImppOffice.Api.Templates;

/// <summary>Where templates are read from besides the ones that ship with the product.</summary>
public sealed class TemplateOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Templates";

    /// <summary>Further folders; a kind in a later one takes the place of the same kind in an earlier one. None by default.</summary>
    public IList<string> Folders { get; init; } = [];
}

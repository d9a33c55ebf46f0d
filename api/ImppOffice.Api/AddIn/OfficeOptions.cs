namespace ImppOffice.Api.AddIn;

/// <summary>What the add-in needs of Office.</summary>
public sealed class OfficeOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Office";

    /// <summary>Where Office.js is for everybody outside the government clouds; pane.html names it too.</summary>
    public const string PublicScriptAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    /// <summary>Where the pane loads Office.js from; https. It loads further scripts from the same host.</summary>
    public string ScriptAddress { get; init; } = PublicScriptAddress;

    /// <summary>A folder with a copy of Office.js that the server hands out itself, in place of the address; none by default.</summary>
    public string? ScriptFolder { get; init; }

    /// <summary>What the pane names as its script: the copy at the server where there is one, else the address.</summary>
    public string Script => ScriptFolder is null ? ScriptAddress : OwnOffice.Script;
}

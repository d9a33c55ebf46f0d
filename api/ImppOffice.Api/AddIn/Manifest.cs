using System.Security;

namespace ImppOffice.Api.AddIn;

/// <summary>What Word is told of the add-in: manifest.xml of the repository, with an address filled in.</summary>
public static class Manifest
{
    /// <summary>What stands in the file for the address of the server.</summary>
    public const string Placeholder = "https://localhost:5443";

    private static readonly string Text = Read();

    /// <param name="address">Scheme, host and port of the server, without a slash at the end.</param>
    public static string For(string address) => Text.Replace(Placeholder, SecurityElement.Escape(address), StringComparison.Ordinal);

    private static string Read()
    {
        using var file = typeof(Manifest).Assembly.GetManifestResourceStream("manifest.xml")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}

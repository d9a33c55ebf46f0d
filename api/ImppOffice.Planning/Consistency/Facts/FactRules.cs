using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>The rules by which facts are read: facts.json, the templates, and the reader itself.</summary>
public sealed class FactRules
{
    // Raise it with every change that makes the reader read another fact in the same document.
    private const int ReaderVersion = 1;

    public FactRules(Knowledge knowledge)
    {
        Knowledge = knowledge;
        var rules = JsonSerializer.Serialize(new { ReaderVersion, knowledge.Facts, knowledge.Library.Templates, knowledge.Library.EveryDocument }, StrictJson.Options);
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rules)));
    }

    /// <summary>What is known of documents.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>The hash of the rules: 64 hexadecimal digits, the same wherever the same rules are installed.</summary>
    public string Version { get; }
}

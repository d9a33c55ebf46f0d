using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Templates;

/// <summary>The templates, lenses and texts on this machine, read once when first needed.</summary>
public sealed class InstalledKnowledge(IOptions<TemplateOptions> options)
{
    private readonly Lazy<Result<Knowledge>> knowledge = new(() => ReadWith([.. options.Value.Folders]));

    /// <summary>The knowledge, or the problem with the first wrong file: its name, line and column.</summary>
    public Result<Knowledge> Get() => knowledge.Value;

    /// <summary>What would be known with further folders: the shipped one is always read first.</summary>
    public static Result<Knowledge> ReadWith(IReadOnlyList<string> further)
    {
        var files = new List<KnowledgeFile>();
        foreach (var folder in further.Prepend(TemplateFolder.Shipped))
        {
            if (!TemplateFolder.Read(folder).Succeeded(out var found, out var problem))
            {
                return problem;
            }

            files.AddRange(found);
        }

        return Knowledge.Read(files);
    }
}

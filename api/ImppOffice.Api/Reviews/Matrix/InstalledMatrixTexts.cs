using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Reviews;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Reviews;

/// <summary>The words of comment matrices on this machine, read once when first needed; those of a later folder win.</summary>
public sealed class InstalledMatrixTexts(IOptions<TemplateOptions> options)
{
    public const string FileName = "comment-matrix.json";

    private readonly Lazy<Result<MatrixTexts>> texts = new(() => Read([TemplateFolder.Shipped, .. options.Value.Folders]));

    public Result<MatrixTexts> Get() => texts.Value;

    private static Result<MatrixTexts> Read(IReadOnlyList<string> folders) =>
        folders.Select(folder => Path.Combine(folder, FileName)).LastOrDefault(File.Exists) is { } path
            ? StrictJson.Read<MatrixTexts>(path, File.ReadAllText(path))
            : HostProblems.NoTemplateFile(FileName);
}

namespace ImppOffice.Tests.CommandLine;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("impp-").FullName;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Copies a test document into the folder.</summary>
    public string Copy(string document, params string[] to)
    {
        var target = At(to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Cli.Document(document), target);
        return target;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

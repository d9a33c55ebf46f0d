namespace ImppOffice.Tests;

/// <summary>
/// Compares what the product writes with a committed file. Set the environment variable IMPP_APPROVE to 1 to write the
/// file anew, then read the difference before committing it.
/// </summary>
internal static class Approved
{
    public static void Matches(string actual, params string[] path)
    {
        var file = Repository.At(path);
        if (Environment.GetEnvironmentVariable("IMPP_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(approved == actual, $"{string.Join('/', path)} is not what is written now. Run the tests with IMPP_APPROVE=1, read the difference and commit it if it is right.{FirstDifference(approved, actual)}");
    }

    private static string FirstDifference(string approved, string actual)
    {
        var pairs = approved.Split('\n').Zip(actual.Split('\n')).Select((pair, index) => (pair, line: index + 1)).FirstOrDefault(entry => entry.pair.First != entry.pair.Second);
        return pairs.line == 0 ? "" : $"\nLine {pairs.line}\n- {pairs.pair.First}\n+ {pairs.pair.Second}";
    }
}

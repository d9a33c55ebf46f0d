using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ImppOffice.Tests.House;

/// <summary>Compares the table of allowed references in README.md with the projects and the folders of Planning.</summary>
public sealed partial class ReferenceTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void Every_project_uses_only_what_the_table_allows()
    {
        var allowed = Projects().ToDictionary(row => row.Name, row => row.Uses, StringComparer.Ordinal);
        foreach (var project in Directory.EnumerateFiles(Repository.At("api"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Assert.True(allowed.ContainsKey(name), $"{name} is not in the table of README.md");
            var used = XDocument.Parse(File.ReadAllText(project)).Descendants()
                .Where(item => item.Name.LocalName is "ProjectReference" or "PackageReference")
                .Select(item => item.Attribute("Include")!.Value)
                .Select(reference => reference.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')) : reference);
            Assert.Equal(allowed[name].Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_project_of_the_table_is_there()
    {
        Assert.All(Projects(), row => Assert.True(File.Exists(Repository.At("api", row.Name, $"{row.Name}.csproj")), row.Name));
    }

    [Fact]
    public void Each_folder_of_Planning_uses_only_those_before_it()
    {
        var order = FoldersOfPlanning().Match(Readme).Groups["order"].Value.Split(" → ");
        Assert.True(order.Length >= 4, "README.md does not name the folders of Planning in order");
        var planning = Repository.At("api", "ImppOffice.Planning");
        foreach (var file in Directory.EnumerateFiles(planning, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(planning, file).Split(Path.DirectorySeparatorChar)[0];
            if (folder is "obj" or "bin")
            {
                continue;
            }

            var place = folder.EndsWith(".cs", StringComparison.Ordinal) ? -1 : Array.IndexOf(order, folder);
            Assert.True(place >= 0 || folder.EndsWith(".cs", StringComparison.Ordinal), $"{folder} is not named in README.md");
            foreach (Match mention in UseOfPlanning().Matches(File.ReadAllText(file)))
            {
                var used = Array.IndexOf(order, mention.Groups["folder"].Value);
                Assert.True(used <= place, $"{Path.GetRelativePath(Repository.Folder, file)} uses {mention.Groups["folder"].Value}, which stands after its own folder");
            }
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Uses)> Projects() =>
        TableRow().Matches(Readme).Select(row => (row.Groups["name"].Value, (IReadOnlyList<string>)[.. Names().Matches(row.Groups["uses"].Value).Select(name => name.Groups["name"].Value)]));

    [GeneratedRegex(@"^\| `(?<name>ImppOffice\.\w+)` \| (?<uses>[^|]*) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TableRow();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex("(?<order>Documents → [A-Za-z → ]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex FoldersOfPlanning();

    [GeneratedRegex(@"\bImppOffice\.Planning\.(?<folder>Documents|Templates|Process|Checks|Drafting|Missions|Library|Jobs|Records|Accounts|Consistency|Generation|Reviews)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex UseOfPlanning();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImppOffice.Api;
using ImppOffice.Api.AddIn;

namespace ImppOffice.Tests.AddIn;

/// <summary>Office refuses a manifest whole where one element is missing, misspelt or in the wrong place, and does not say which.</summary>
public sealed partial class ManifestTests
{
    private static readonly XElement Root = XDocument.Parse(File.ReadAllText(Repository.At("manifest.xml"))).Root!;

    private static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    public static TheoryData<string, string> Orders => new()
    {
        { "OfficeApp", "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides" },
        { "VersionOverrides", "Hosts Resources" },
        { "DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint" },
        { "GetStarted", "Title Description LearnMoreUrl" },
        { "Group", "Label Icon Control" },
        { "Control", "Label Supertip Icon Action" },
        { "Supertip", "Title Description" },
        { "Action", "TaskpaneId SourceLocation" },
        { "Resources", "Images Urls ShortStrings LongStrings" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_parts_of_an_element_stand_in_the_order_Office_wants(string element, string parts)
    {
        var found = Root.DescendantsAndSelf().Where(node => node.Name.LocalName == element).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, node => Assert.Equal(parts, string.Join(' ', node.Elements().Select(part => part.Name.LocalName))));
    }

    [Fact]
    public void Ids_stay_what_they_were_as_Word_knows_the_add_in_by_them()
    {
        Assert.Equal("58fb9b5d-1e38-4061-b6d9-6aca2f4ba711", Value("Id"));
        Assert.Equal(["TabHome", "ImppOffice.Group", "ImppOffice.Open"], Root.Element(Overrides + "VersionOverrides")!.Element(Overrides + "Hosts")!
            .Descendants().Attributes("id").Select(id => id.Value));
        Assert.Equal("ImppOffice.Pane", Root.Descendants(Overrides + "TaskpaneId").Single().Value);
    }

    [Fact]
    public void The_version_is_that_of_the_product_as_Word_takes_no_news_without_a_new_one() =>
        Assert.Equal($"{ProductVersion.Text}.0", Value("Version"));

    [Fact]
    public void It_asks_for_no_more_than_Word_2019_can()
    {
        var sets = Root.Descendants().Where(node => node.Name.LocalName == "Set");

        Assert.Equal(["WordApi 1.3"], sets.Select(set => $"{set.Attribute("Name")!.Value} {set.Attribute("MinVersion")!.Value}"));
    }

    [Fact]
    public void Every_resource_is_there_and_used()
    {
        var defined = Resources().Select(resource => resource.Attribute("id")!.Value).ToList();
        var used = Root.Descendants().Attributes("resid").Select(id => id.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(defined, id => Assert.InRange(id.Length, 1, 32));
    }

    [Theory]
    [InlineData("ShortStrings", 125)]
    [InlineData("LongStrings", 250)]
    public void Words_on_the_ribbon_fit_in_every_language(string kind, int longest) =>
        Assert.All(Root.Descendants(Basic + kind).Descendants().Attributes().Where(text => text.Name.LocalName is "DefaultValue" or "Value"),
            text => Assert.InRange(text.Value.Length, 1, longest));

    [Fact]
    public void Everything_but_the_name_is_said_in_French_too()
    {
        var said = Resources().Where(resource => resource.Name == Basic + "String" && resource.Attribute("DefaultValue")!.Value != "ImppOffice")
            .Append(Root.Element(Root.Name.Namespace + "Description")!);

        Assert.All(said, text => Assert.Equal("fr-FR", text.Elements().Single(other => other.Name.LocalName == "Override").Attribute("Locale")!.Value));
    }

    [Fact]
    public void Every_address_is_the_servers_own()
    {
        var addresses = Address().Matches(File.ReadAllText(Repository.At("manifest.xml"))).Select(match => match.Value)
            .Where(address => !address.StartsWith("http://", StringComparison.Ordinal));

        Assert.All(addresses, address => Assert.StartsWith(Manifest.Placeholder + "/", address, StringComparison.Ordinal));
        Assert.Equal(9, addresses.Count());
    }

    [Fact]
    public void An_address_is_filled_in_as_XML()
    {
        var filled = XDocument.Parse(Manifest.For("https://impp.example/?a=1&b=\"2\"<'")).Root!;

        Assert.Equal("https://impp.example/?a=1&b=\"2\"<'/", filled.Element(filled.Name.Namespace + "SupportUrl")!.Attribute("DefaultValue")!.Value);
        Assert.DoesNotContain("localhost", filled.ToString(), StringComparison.Ordinal);
    }

    private static string Value(string name) => Root.Element(Root.Name.Namespace + name)!.Value;

    private static IEnumerable<XElement> Resources() => Root.Descendants(Overrides + "Resources").Elements().Elements();

    [GeneratedRegex("(?<=\")https?://[^\"]+")]
    private static partial Regex Address();
}

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

    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static TheoryData<string, string> Orders => new()
    {
        { "OfficeApp", "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides" },
        { "VersionOverrides", "Hosts Resources" },
        { "DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint" },
        { "GetStarted", "Title Description LearnMoreUrl" },
        { "Group", "Label Icon Control Control Control Control" },
        { "Item", "Label Supertip Action" },
        { "Items", "Item Item Item" },
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

    [Theory]
    [InlineData("Button", "Label Supertip Icon Action", 3)]
    [InlineData("Menu", "Label Supertip Icon Items", 1)]
    public void The_parts_of_a_control_stand_in_the_order_of_its_sort(string sort, string parts, int count)
    {
        var controls = Root.Descendants(Overrides + "Control").Where(control => control.Attribute(Instance + "type")!.Value == sort).ToList();

        Assert.Equal(count, controls.Count);
        Assert.All(controls, control => Assert.Equal(parts, string.Join(' ', control.Elements().Select(part => part.Name.LocalName))));
    }

    [Fact]
    public void Every_picture_comes_in_the_three_sizes_Office_wants() =>
        Assert.All(Root.Descendants(Overrides + "Icon"),
            icon => Assert.Equal(["16", "32", "80"], icon.Elements(Basic + "Image").Select(image => image.Attribute("size")!.Value)));

    [Theory]
    [InlineData("Open", "/pane.html")]
    [InlineData("InsertNext", "/pane.html?go=insert-next")]
    [InlineData("InsertAll", "/pane.html?go=insert-all")]
    [InlineData("InsertOne", "/pane.html?go=insert")]
    [InlineData("Check", "/pane.html?go=check")]
    [InlineData("Save", "/pane.html?go=save")]
    public void A_button_opens_the_pane_where_its_words_say(string button, string page)
    {
        var control = Root.Descendants().Single(node => node.Attribute("id")?.Value == $"ImppOffice.{button}");
        var address = control.Element(Overrides + "Action")!.Element(Overrides + "SourceLocation")!.Attribute("resid")!.Value;

        Assert.Equal("ShowTaskpane", control.Element(Overrides + "Action")!.Attribute(Instance + "type")!.Value);
        Assert.Equal(Manifest.Placeholder + page, Resources().Single(resource => resource.Attribute("id")!.Value == address).Attribute("DefaultValue")!.Value);
    }

    [Fact]
    public void Ids_stay_what_they_were_as_Word_knows_the_add_in_by_them()
    {
        Assert.Equal("58fb9b5d-1e38-4061-b6d9-6aca2f4ba711", Value("Id"));
        Assert.Equal(
            [
                "TabHome", "ImppOffice.Group", "ImppOffice.Open", "ImppOffice.Insert", "ImppOffice.InsertNext", "ImppOffice.InsertAll",
                "ImppOffice.InsertOne", "ImppOffice.Check", "ImppOffice.Save",
            ],
            Root.Element(Overrides + "VersionOverrides")!.Element(Overrides + "Hosts")!.Descendants().Attributes("id").Select(id => id.Value));
        Assert.All(Root.Descendants(Overrides + "TaskpaneId"), id => Assert.Equal("ImppOffice.Pane", id.Value));
    }

    [Fact]
    public void No_id_stands_twice_and_each_fits()
    {
        var ids = Root.Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.OrdinalIgnoreCase), ids);
        Assert.All(ids, id => Assert.InRange(id.Length, 1, 125));
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
        Assert.Equal(23, addresses.Count());
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

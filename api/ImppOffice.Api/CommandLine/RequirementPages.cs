using System.Text;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;

namespace ImppOffice.Api.CommandLine;

/// <summary>The page of each kind that says in words what is required (requirements.md).</summary>
public static class RequirementPages
{
    public static IEnumerable<(string Kind, byte[] Page)> Of(Knowledge knowledge) =>
        knowledge.Library.Templates.Select(template => (template.Kind, Encoding.UTF8.GetBytes(RequirementsPage.Write(template))));
}

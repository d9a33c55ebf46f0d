using ImppOffice.Planning;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Tests.Templates;

/// <summary>What somebody who mistypes a template is told: the file, the line, the column, and the word that was meant.</summary>
public sealed class TemplateMistakeTests
{
    private const string Path = "own/field-note/template.json";

    private const string Good = """
        {
          "kind": "field-note",
          "version": "1.0",
          "title": {"en": "Field note"},
          "purpose": {"en": "What the field says."},
          "levels": ["3.1"],
          "preparedBy": {"en": "The mission"},
          "sections": [
            {
              "id": "findings",
              "title": {"en": "Findings"},
              "elements": [
                {
                  "id": "FN-1",
                  "title": {"en": "Main finding"},
                  "guidance": {"en": "Say it in one sentence."},
                  "requirements": [
                    {
                      "id": "FN-1",
                      "check": {"is": "filled", "minimumWords": 5},
                      "severity": "essential",
                      "message": {"en": "There is no finding."},
                      "hint": {"en": "Write it."},
                      "source": {"id": "MPR-2", "section": "IMPP guidelines, 3.1.1"}
                    }
                  ]
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_kind_of_one_s_own_is_taken_up()
    {
        Assert.Contains(Read(Good).OrThrow().Library.Templates, template => template.Kind == "field-note");
    }

    [Fact]
    public void A_template_of_one_s_own_takes_the_place_of_a_shipped_one()
    {
        var own = Good.Replace("field-note", "mission-plan-review", StringComparison.Ordinal);
        var knowledge = Knowledge.Read([.. TestKnowledge.Files(), new KnowledgeFile("own/mission-plan-review/template.json", own)]).OrThrow();
        Assert.Equal("Field note", knowledge.Library.Find("mission-plan-review").OrThrow().Title.In("en"));
    }

    [Theory]
    [InlineData("\"minimumWords\": 5", "\"minimumWord\": 5", "20:41", "there is no \"minimumWord\" here", "Did you mean \"minimumWords\"?")]
    [InlineData("\"is\": \"filled\"", "\"is\": \"filed\"", "20:31", "there is no check \"filed\"", "Did you mean \"filled\"?")]
    [InlineData("\"severity\": \"essential\"", "\"severity\": \"essentail\"", "21:27", "\"essentail\" cannot stand here", "Did you mean \"essential\"?")]
    [InlineData("\"severity\": \"essential\"", "\"severety\": \"essential\"", "21:15", "there is no \"severety\" here", "Did you mean \"severity\"?")]
    [InlineData("{\"en\": \"Write it.\"}", "{\"fr\": \"Écrivez.\"}", "23:42", "the English text (\"en\") is missing", "Compare with the schema, templates/template.schema.json.")]
    [InlineData("\"levels\": [\"3.1\"]", "\"levels\": [\"3.7\"]", "6:14", "\"levels\" names \"3.7\", which does not exist", "Did you mean \"3.1\"?")]
    [InlineData("\"kind\": \"field-note\"", "\"kind\": \"fieldnote\"", "2:11", "the kind \"fieldnote\" stands in the folder \"field-note\"", "Give both the same name.")]
    [InlineData("\"id\": \"findings\"", "\"id\": \"FN-1\"", "14:17", "there are two of the section or element \"FN-1\"", "Give each its own id.")]
    [InlineData("\"is\": \"filled\", \"minimumWords\": 5", "\"is\": \"decided\"", "14:17", "the check of FN-1 judges a document, not an element", "Use one of the element checks, or move the requirement to the template's own.")]
    public void A_mistake_is_told_with_its_place_and_the_right_word(string right, string wrong, string place, string what, string hint)
    {
        var problem = Read(Good.Replace(right, wrong, StringComparison.Ordinal)).Problem;
        Assert.NotNull(problem);
        Assert.Equal(("wrong-template", $"{Path}:{place}: {what}", hint), (problem.Code, problem.Title, problem.Hint));
    }

    [Fact]
    public void A_missing_property_is_named()
    {
        var problem = Read(Good.Replace("\"version\": \"1.0\",", "", StringComparison.Ordinal)).Problem;
        Assert.Contains("\"version\" is missing", problem!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_stands_twice_is_told()
    {
        var problem = Read(Good.Replace("\"version\": \"1.0\",", "\"version\": \"1.0\", \"version\": \"2.0\",", StringComparison.Ordinal)).Problem;
        Assert.StartsWith($"{Path}:3:", problem!.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_told_with_its_line()
    {
        var problem = Read(Good[..200]).Problem;
        Assert.Matches($"^{Path}:\\d+:\\d+: ", problem!.Title);
    }

    private static Result<Knowledge> Read(string template) =>
        Knowledge.Read([.. TestKnowledge.Files(), new KnowledgeFile(Path, template)]);
}

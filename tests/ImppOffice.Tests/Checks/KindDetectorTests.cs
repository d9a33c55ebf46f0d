using ImppOffice.Planning.Checks;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Checks;

/// <summary>What kind a document is, and how sure that is, by its title page or its headings alone.</summary>
public sealed class KindDetectorTests
{
    [Theory]
    [InlineData("USG Planning Directive", "usg-planning-directive")]
    [InlineData("USG Planning Directive (revised)", "revised-usg-planning-directive")]
    [InlineData("Revised Planning Directive", "revised-usg-planning-directive")]
    [InlineData("Directive to the SRSG (revised)", "revised-srsg-directive")]
    [InlineData("USG Directive to the SRSG", "srsg-directive")]
    [InlineData("UNMITA Draft Mission Plan, version 0.3", "draft-mission-plan")]
    [InlineData("Mission Plan – Advanced Draft", "advanced-draft-mission-plan")]
    [InlineData("Mission Plan: second draft", "advanced-draft-mission-plan")]
    [InlineData("Mission Plan, revised", "revised-mission-plan")]
    [InlineData("Review of the Mission Plan", "mission-plan-review")]
    [InlineData("Mission Plan", "final-mission-plan")]
    public void A_title_alone_names_the_kind(string title, string kind) =>
        Assert.Equal((kind, Confidence.Likely), Detect($"{title}\nTavara"));

    [Theory]
    [InlineData("REVISED\nUSG PLANNING DIRECTIVE", "revised-usg-planning-directive")]
    [InlineData("MISSION PLAN\nADVANCED DRAFT", "advanced-draft-mission-plan")]
    [InlineData("DRAFT\nMISSION PLAN", "draft-mission-plan")]
    public void A_title_on_two_lines_is_a_guess(string title, string kind) =>
        Assert.Equal((kind, Confidence.Guess), Detect($"{title}\nTavara"));

    [Theory]
    [InlineData("Dear colleague,\nSubject: comments on the USG Planning Directive for Tavara\nWe thank you for the draft.")]
    [InlineData("# Minutes of the IMTF meeting on the USG Planning Directive\n## Attendance\nAll branches.")]
    [InlineData("Re: USG Planning Directive\nPlease find our remarks below.")]
    public void A_document_that_only_speaks_of_a_directive_is_no_more_than_a_guess(string text) =>
        Assert.Equal(Confidence.Guess, Detect(text).Confidence);

    [Fact]
    public void Three_common_headings_are_no_more_than_a_guess() =>
        Assert.Equal(Confidence.Guess, Detect("# Agenda\n# Background\nWe meet.\n# Objectives\nTo agree.\n# Responsibilities\nAll.").Confidence);

    private static (string Kind, Confidence Confidence) Detect(string text)
    {
        var found = new KindDetector(TestKnowledge.Shipped).Detect(Judging.Read(ScenarioDocument.ToDocx(text), "some.docx"), "en").OrThrow();
        return (found.Kind, found.Confidence);
    }
}

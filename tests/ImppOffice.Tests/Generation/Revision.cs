using ImppOffice.Planning.Generation;
using ImppOffice.Tests.Consistency.Facts;
using ImppOffice.Tests.Scenarios;

namespace ImppOffice.Tests.Generation;

/// <summary>Plans the revision of directives written in the little language of scenarios.</summary>
internal static class Revision
{
    public const string InForce =
        """
        **Mission:** UNIMTA
        # Role, responsibilities and authority
        ## Roles and responsibilities of the SRSG
        - Keep the parties talking.
        - Direct all components of the mission.
        # Strategic direction
        ## Key elements of the USG's Planning Directive
        [impp:SD-3]{
        SO1: The Tavaran police keep order in eight towns with the help of the mission.
        SO2: National courts sit in all twelve provinces.
        Nothing else of the planning directive has changed.
        }
        ## Updated strategic direction
        [impp:SD-4] The river ports come before the census.
        """;

    public const string Plan =
        """
        **Mission:** UNIMTA
        # Reason for the revision
        The Council asked for a transition, which affects the strategic objectives.
        # Transition and exit strategy
        ## Requirements, options and disposition of assets
        [impp:RMP-2] The handover requires six months; the mission leaves region by region.
        # Strategic approach
        ## Strategic approach and principles
        [impp:AMP-1] UNIMTA hands courts and police posts to the Ministry before a battalion withdraws.
        # Results framework
        [impp:AMP-2]{
        | Objective | Output | Activities | Benchmark | Milestones | Resources |
        |---|---|---|---|---|---|
        | SO1 The Tavaran police keep order in eight towns without help. | Posts handed over | Train officers | B1 | June 2029 | 20 advisers |
        | SO1 The Tavaran police keep order in eight towns without help. | Reports | Visit posts | B1 | June 2029 | 2 advisers |
        | SO2 National courts sit in all twelve provinces | Courts | Build | B2 | June 2029 | 4 advisers |
        }
        # Implementation schedule and contingencies
        ## Implementation schedule
        [impp:FMP-1]{
        | Activity | Responsible | Output | Start | End | Benchmark |
        |---|---|---|---|---|---|
        | Hand over the south | Force Commander | Camp closed | 1 January 2029 | 30 June 2029 | B1 |
        | Hand over the capital | Police Commissioner | Posts closed | 1 July 2029 | 30 November 2029 | B1 |
        }
        """;

    public const string Directive =
        """
        **Mission:** UNIMTA
        # Transition
        ## New planning requirements, time frame and sequence
        [impp:RUPD-1] The transition is planned first in the field and then at headquarters, within eight weeks.
        ## Successor arrangement
        [impp:RUPD-3] From 1 January 2030 the country team takes over what remains in justice.
        """;

    public static RevisionRequest Request(string inForce = InForce, string plan = Plan, string directive = Directive, string kind = "srsg-directive") => new()
    {
        InForce = Basis("directive.docx", kind, inForce),
        Plan = Basis("plan.docx", "revised-mission-plan", plan),
        Directive = Basis("usg-directive.docx", "revised-usg-planning-directive", directive),
        Authorisation = new Authorisation("2990 (2028)", new DateOnly(2028, 11, 20)),
        Endorsed = new DateOnly(2028, 12, 4),
        Date = new DateOnly(2028, 12, 15),
    };

    public static RevisionBasis Basis(string name, string kind, string text, string version = "1.0")
    {
        var document = Judging.Read(ScenarioDocument.ToDocx(text), name) with { Language = "en" };
        return new RevisionBasis { Document = document, Facts = FactsOf.Document(document, kind), Name = name, Version = version, Approved = true };
    }

    public static RevisionPlan Of(RevisionRequest request) =>
        new PlanRevision(TestKnowledge.Shipped, TestKnowledge.Transition.Revisions[0], TestKnowledge.Relations.Matching).Plan(request);

    /// <summary>What an element is to say; null where it is not rewritten.</summary>
    public static IReadOnlyList<string>? Rewritten(this RevisionPlan plan, string element) =>
        plan.Amendments.OfType<Amendment.Rewrite>().SingleOrDefault(amendment => amendment.Element == element)?.Paragraphs;

    public static IReadOnlyList<string> Codes(this IEnumerable<RevisionRemark> notes) => [.. notes.Select(note => note.Code)];

    /// <summary>The text of a paragraph of the directive in force.</summary>
    public static string Text(this RevisionRequest request, int paragraph) => request.InForce.Document.Paragraphs.Single(one => one.Number == paragraph).Text;
}

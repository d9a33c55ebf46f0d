namespace ImppOffice.Planning.Missions;

/// <summary>What a member may do in a mission.</summary>
public enum MemberRole
{
    /// <summary>Writes documents.</summary>
    Drafter,

    /// <summary>Answers for a branch in review rounds.</summary>
    Reviewer,

    /// <summary>Approves documents for the authority that issues them.</summary>
    Approver,

    /// <summary>Leads the planning: opens rounds, registers documents, takes over what somebody checked out.</summary>
    PlanningLead,

    /// <summary>Looks after the mission and its members.</summary>
    Administrator,
}

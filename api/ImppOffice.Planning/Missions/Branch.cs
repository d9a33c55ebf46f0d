namespace ImppOffice.Planning.Missions;

/// <summary>The branches of an integrated mission task force, and the country team.</summary>
public enum Branch
{
    Political,
    Military,
    Police,
    Security,
    Logistics,
    Humanitarian,
    Development,
    HumanRights,

    /// <summary>The United Nations country team.</summary>
    CountryTeam,
}

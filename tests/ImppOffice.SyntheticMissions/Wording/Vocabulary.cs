namespace ImppOffice.SyntheticMissions.Wording;

/// <summary>The words that statements are made of.</summary>
internal static class Vocabulary
{
    public static readonly IReadOnlyList<Bilingual> Things =
    [
        new("district courts", "tribunaux de district"), new("police stations", "commissariats de police"), new("weapons depots", "dépôts d’armes"), new("health centres", "centres de santé"),
        new("primary schools", "écoles primaires"), new("polling places", "bureaux de vote"), new("customs posts", "postes de douane"), new("water points", "points d’eau"),
        new("road bridges", "ponts routiers"), new("prisons", "prisons"), new("land registries", "services du cadastre"), new("radio stations", "stations de radio"),
        new("border crossings", "postes frontière"), new("town councils", "conseils municipaux"), new("cattle markets", "marchés au bétail"), new("camps for displaced persons", "camps de personnes déplacées"),
    ];

    public static readonly IReadOnlyList<Bilingual> States =
    [
        new("at work", "en activité"), new("rebuilt", "en état"), new("run by the national authorities", "à la charge des autorités nationales"),
        new("under civilian control", "sous contrôle civil"), new("open all year", "accessibles toute l’année"), new("inspected each month", "contrôlés chaque mois"),
    ];

    public static readonly IReadOnlyList<Bilingual> Aims =
    [
        new("Restore", "Rétablir"), new("Protect", "Protéger"), new("Support", "Appuyer"), new("Extend", "Étendre"), new("Strengthen", "Renforcer"), new("Secure", "Garantir"),
    ];

    public static readonly IReadOnlyList<Bilingual> Causes =
    [
        new("the cease-fire", "le cessez-le-feu"), new("civilian rule", "l’administration civile"), new("the return of displaced families", "le retour des familles déplacées"),
        new("the work of the courts", "le travail des tribunaux"), new("local elections", "les élections locales"), new("the safe movement of aid", "la libre circulation de l’aide"),
        new("the disarmament of fighters", "le désarmement des combattants"), new("the reform of the police", "la réforme de la police"),
    ];

    public static readonly IReadOnlyList<Bilingual> Efforts =
    [
        new("Train the staff of", "Former le personnel des"), new("Build", "Construire des"), new("Equip", "Équiper des"), new("Survey", "Recenser des"), new("Patrol around", "Patrouiller autour des"), new("Advise", "Conseiller des"),
    ];

    public static readonly IReadOnlyList<Bilingual> Parties =
    [
        new("Police component", "Composante police"), new("Justice section", "Section de la justice"), new("Civil affairs section", "Section des affaires civiles"),
        new("Mission support", "Appui à la mission"), new("Electoral section", "Section électorale"), new("Force headquarters", "Quartier général de la force"),
    ];

    public static readonly IReadOnlyList<Bilingual> Supplies =
    [
        new("Ground transportation", "Transports terrestres"), new("Air operations", "Opérations aériennes"), new("Facilities and infrastructure", "Installations et infrastructures"),
        new("Communications", "Communications"), new("Medical services", "Services médicaux"), new("Training", "Formation"), new("Fuel", "Carburant"), new("Rations", "Rations"),
        new("Official travel", "Voyages"), new("Consultants", "Consultants"), new("Water purification", "Purification de l’eau"), new("Mine detection", "Détection des mines"),
    ];

    private static readonly string[] Beginnings = ["Kes", "Omb", "Tul", "Ver", "Dar", "Lem", "Sor", "Bin", "Gha", "Mir", "Pel", "Zan"];
    private static readonly string[] Endings = ["ra", "ari", "lo", "ane", "ost", "dou", "ika", "em", "unda", "itza", "oro", "eth"];

    /// <summary>The names of districts, which no map has.</summary>
    public static IReadOnlyList<string> Places { get; } = [.. Beginnings.SelectMany(_ => Endings, (beginning, ending) => beginning + ending)];
}

using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>The kind of change that an element around text stands for.</summary>
internal static class ChangeKinds
{
    public static ChangeKind Of(string element) => element switch
    {
        "ins" => ChangeKind.Insertion,
        "del" => ChangeKind.Deletion,
        "moveFrom" => ChangeKind.MoveFrom,
        _ => ChangeKind.MoveTo,
    };
}

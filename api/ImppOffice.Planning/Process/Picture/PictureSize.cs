namespace ImppOffice.Planning.Process;

/// <summary>The size of the picture in its own units.</summary>
internal static class PictureSize
{
    public const double Width = 1200;
    public const double Head = 56;
    public const double Foot = 12;
}

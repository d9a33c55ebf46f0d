namespace ImppOffice.SyntheticMissions.Measuring;

/// <summary>How something grows with the size.</summary>
internal static class Growth
{
    /// <summary>The slope of the line through the points, both scales logarithmic: 1 grows with the size, 2 with its square.</summary>
    public static double Slope(IReadOnlyList<(double Size, double Value)> points)
    {
        var (x, y) = (points.Select(point => Math.Log(point.Size)).ToList(), points.Select(point => Math.Log(point.Value)).ToList());
        var (middleX, middleY) = (x.Average(), y.Average());
        return x.Zip(y).Sum(pair => (pair.First - middleX) * (pair.Second - middleY)) / x.Sum(value => (value - middleX) * (value - middleX));
    }
}

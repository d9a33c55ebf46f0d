using System.Globalization;
using System.Text;

namespace ImppOffice.SyntheticMissions.Measuring;

/// <summary>Prints measurements and how they grow.</summary>
internal static class MeasureTable
{
    public static string Of(IReadOnlyList<Measurement> measured)
    {
        var text = new StringBuilder("documents  facts    floor ms  reading ms  judging ms  one new version ms  judgements  made again  MiB\n");
        foreach (var one in measured)
        {
            text.Append(CultureInfo.InvariantCulture, $"{one.Documents,9}  {one.Facts,-7}  {one.Floor.TotalMilliseconds,8:F1}  {one.Reading.TotalMilliseconds,10:F0}  {one.Full.TotalMilliseconds,10:F0}  {one.Incremental.TotalMilliseconds,18:F0}  {one.Judged,10}  {one.Again,10}  {one.Mebibytes,3:F0}\n");
        }

        return measured.Count < 2 ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"growth with documents (1 as they do, 2 as their square): floor {Slope(one => one.Floor):F2}, reading {Slope(one => one.Reading):F2}, judging {Slope(one => one.Full):F2}, one new version {Slope(one => one.Incremental):F2}\n").ToString();

        double Slope(Func<Measurement, TimeSpan> took) => Growth.Slope([.. measured.Select(one => ((double)one.Documents, took(one).TotalMilliseconds))]);
    }
}

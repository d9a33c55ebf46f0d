using System.Globalization;

namespace ImppOffice.Word.Reading;

/// <summary>Counts what is inflated of one file, over all its parts.</summary>
internal sealed class InflationMeter(ReaderLimits limits)
{
    private const long Mebibyte = 1024 * 1024;
    private long total;

    public static string InMebibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Mebibyte} MiB");

    /// <summary>Adds bytes of a part. Throws <see cref="LimitExceededException"/> where a limit is passed.</summary>
    public void Add(string part, int bytes, long partBytes, long storedBytes)
    {
        total += bytes;
        if (total > limits.MaxInflatedBytes)
        {
            throw new LimitExceededException("its parts inflate to too much", InMebibytes(limits.MaxInflatedBytes));
        }

        Check(part, partBytes, storedBytes);
    }

    /// <summary>Checks the size of one part, declared or counted.</summary>
    public void Check(string part, long partBytes, long storedBytes)
    {
        if (partBytes > limits.MaxPartBytes)
        {
            throw new LimitExceededException($"its part {part} is too big", InMebibytes(limits.MaxPartBytes));
        }

        if (partBytes > limits.RatioCountsFrom && partBytes / Math.Max(1, storedBytes) > limits.MaxRatio)
        {
            throw new LimitExceededException(
                $"its part {part} is packed too tightly",
                string.Create(CultureInfo.InvariantCulture, $"{limits.MaxRatio} to 1"));
        }
    }
}

using ImppOffice.Planning;

namespace ImppOffice.Word.Writing;

/// <summary>Judges a house style before new documents start from it.</summary>
public static class HouseStyleFile
{
    private const int MostNamed = 3;

    /// <summary>Null where new documents can start from the file; else what is wrong: it is no Word document, lacks a style, or Word would repair it.</summary>
    /// <param name="path">How the file is called in the problem.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="cancellationToken">Stops the validator.</param>
    public static Problem? Judge(string path, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (HouseStyle.Read(file, path).Problem is { } unusable)
        {
            return unusable;
        }

        var mistakes = SchemaMistakes.Find(file, cancellationToken);
        return mistakes.Count == 0 ? null : Problems.WrongTemplate(
            path,
            $"Word would repair it ({mistakes.Count}): {string.Join(" ", mistakes.Take(MostNamed))}",
            "Open it in Word, let Word repair it, save it as .docx and put it back.");
    }
}

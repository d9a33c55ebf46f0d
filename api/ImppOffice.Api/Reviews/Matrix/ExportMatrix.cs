using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Reviewing;

namespace ImppOffice.Api.Reviews;

/// <summary>Writes a comment matrix for a spreadsheet or for Word.</summary>
public sealed class ExportMatrix(InstalledMatrixTexts texts, InstalledMaterials materials, TimeProvider time)
{
    /// <summary>The bytes of a .csv file.</summary>
    public Result<byte[]> ToCsv(RecordedMatrix matrix, string language) =>
        texts.Get().Succeeded(out var words, out var problem) ? MatrixCsv.Write(MatrixTable.Of(matrix.Matrix, words, language)) : problem;

    /// <summary>The bytes of a .docx file.</summary>
    public Result<byte[]> ToWord(RecordedMatrix matrix, string language)
    {
        var request = new MatrixRequest(matrix.Round.Document.Profile.Title, matrix.Round.Round.Version.ToString(), language, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return texts.Get().Succeeded(out var words, out var problem) && materials.Get().Succeeded(out var shipped, out problem)
            ? MatrixDocument.Write(matrix.Matrix, request, shipped.HouseStyle, words, shipped.Texts)
            : problem;
    }
}

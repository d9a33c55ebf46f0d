namespace ImppOffice.Word.Reading;

/// <summary>A style as the styles part defines it.</summary>
/// <param name="Id">Its id, which Word translates.</param>
/// <param name="Name">Its name, which Word does not translate for built-in styles.</param>
/// <param name="BasedOn">The id of its parent, or null.</param>
/// <param name="Paragraph">Its paragraph properties.</param>
/// <param name="Run">Its run properties.</param>
/// <param name="SinglesOutFirstRow">True for a table style that formats the first row apart.</param>
internal sealed record Style(string Id, string? Name, string? BasedOn, ParagraphFormat Paragraph, RunFormat Run, bool SinglesOutFirstRow);

using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.RealDocuments;

/// <summary>The documents of tests/documents, made by LibreOffice, pandoc and the npm package docx; its README says what each holds.</summary>
public sealed class TavaraTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(Repository.At("tests", "documents"), "*.docx").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_report_is_the_approved_one(string name)
    {
        var language = name.Contains("french", StringComparison.Ordinal) ? "fr" : "en";
        Approved.Matches(ReportJson.Write(Judging.Judge(Bytes(name), name, language: language)), "tests", "documents", Path.ChangeExtension(name, ".report.json"));
    }

    [Theory]
    [InlineData("tavara-directive-pandoc.docx")]
    [InlineData("tavara-directive-libreoffice.docx")]
    [InlineData("tavara-directive-npm-docx.docx")]
    public void The_complete_directive_is_complete_whoever_wrote_the_file(string name)
    {
        var report = Judging.Judge(Bytes(name), name);
        Assert.True(report.Summary.Complete);
        Assert.Empty(report.With(Outcome.NotMet, finding => finding.Element is not null));
    }

    [Theory]
    [InlineData("tavara-directive-pandoc.docx")]
    [InlineData("tavara-directive-libreoffice.docx")]
    [InlineData("tavara-directive-npm-docx.docx")]
    [InlineData("tavara-legacy-plain.docx")]
    [InlineData("tavara-arabic.docx")]
    [InlineData("tavara-french.docx")]
    public void What_is_there_is_never_said_to_be_missing(string name)
    {
        Assert.Empty(Judging.Judge(Bytes(name), name).With(Outcome.NotMet, finding => finding.Element is not null));
    }

    [Fact]
    public void The_early_draft_lacks_what_its_author_left_out()
    {
        var report = Judging.Judge(Bytes("tavara-early-draft.docx"), "tavara-early-draft.docx");
        Assert.Equal(["UPD-2b", "UPD-3a", "UPD-7"], report.With(Outcome.NotMet, finding => finding is { Element: not null, Severity: Severity.Essential }));
        Assert.Subset(
            report.With(Outcome.NotMet, finding => finding.Element is null).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal) { "doc.decided", "doc.comments-settled", "doc.references-intact" });
        Assert.Subset(
            report.With(Outcome.NeedsReview).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal) { "UPD-4d", "UPD-5b", "UPD-6", "doc.acronyms-defined" });
    }

    [Fact]
    public void Settling_the_changes_removes_one_element_or_the_other()
    {
        var whatIf = Judging.Judge(Bytes("tavara-tracked-changes.docx"), "tavara-tracked-changes.docx").WhatIf!;
        Assert.Equal(["UPD-2b"], whatIf.Accepting.Removes);
        Assert.Equal(["UPD-7"], whatIf.Accepting.Adds);
        Assert.Equal(["UPD-7"], whatIf.Rejecting.Removes);
        Assert.Equal(["UPD-2b"], whatIf.Rejecting.Adds);
    }

    [Fact]
    public void A_document_as_it_stands_shows_what_either_way_of_settling_would_keep()
    {
        var report = Judging.Judge(Bytes("tavara-tracked-changes.docx"), "tavara-tracked-changes.docx", View.Original);
        Assert.Contains("UPD-2b", report.With(Outcome.Met));
        Assert.Contains("UPD-7", report.With(Outcome.Met));
    }

    [Theory]
    [InlineData("tavara-tracked-changes.docx")]
    [InlineData("tavara-directive-npm-docx.docx")]
    [InlineData("tavara-arabic.docx")]
    public async Task The_same_bytes_give_the_same_report(string name)
    {
        var file = Bytes(name);
        var expected = ReportJson.Write(Judging.Judge(file, name));
        var runs = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Enumerable.Range(0, 10).Select(_ => ReportJson.Write(Judging.Judge(file, name))).ToList()));
        Assert.All((await Task.WhenAll(runs)).SelectMany(reports => reports), report => Assert.Equal(expected, report));
    }

    [Theory]
    [InlineData("empty.docx", "empty-file")]
    [InlineData("encrypted.docx", "encrypted-document")]
    [InlineData("macro-bearing.docm", "macro-document")]
    [InlineData("macro-bearing-renamed.docx", "macro-document")]
    [InlineData("spreadsheet-renamed.docx", "not-a-word-document")]
    [InlineData("text-renamed.docx", "not-a-word-document")]
    [InlineData("truncated.docx", "truncated-document")]
    [InlineData("word-processor.doc", "legacy-word-document")]
    [InlineData("word-processor.odt", "open-document-text")]
    [InlineData("word-processor.rtf", "rich-text-document")]
    public void What_is_no_readable_Word_document_is_refused_by_name(string name, string code)
    {
        Assert.Equal(code, Judging.TryRead(File.ReadAllBytes(Repository.At("tests", "documents", "oddities", name)), name).Problem?.Code);
    }

    [Fact]
    public void An_element_in_a_text_box_is_neither_passed_in_silence_nor_said_to_be_missing()
    {
        var report = Oddity("text-boxes.docx");
        Assert.DoesNotContain("UPD-2b", report.With(Outcome.NotMet));
        Assert.Contains(report.NotAssessed, entry => entry.What == "text-boxes");
    }

    [Fact]
    public void A_table_of_contents_is_no_second_set_of_sections()
    {
        var report = Oddity("contents-fields-footnotes.docx");
        Assert.Contains("doc.sections-once", report.With(Outcome.Met));
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "UPD-2a", "UPD-2b" }, report.With(Outcome.Met).ToHashSet(StringComparer.Ordinal));
        Assert.Contains("Words: 19;", report.Outcomes.First(finding => finding.Requirement == "UPD-1").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_cell_is_not_an_empty_one()
    {
        Assert.DoesNotContain("UPD-2c.measurable", Oddity("merged-and-nested-tables.docx").With(Outcome.NotMet));
    }

    [Fact]
    public void Doubled_empty_and_placeholder_controls_are_told_apart()
    {
        var report = Oddity("content-controls.docx");
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "UPD-1", "UPD-2b", "UPD-2d" }, report.With(Outcome.NeedsReview).ToHashSet(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "UPD-2a", "UPD-3", "UPD-4a", "doc.controls-intact" }, report.With(Outcome.NotMet).ToHashSet(StringComparer.Ordinal));
    }

    private static CheckReport Oddity(string name) => Judging.Judge(File.ReadAllBytes(Repository.At("tests", "documents", "oddities", name)), name);

    private static byte[] Bytes(string name) => File.ReadAllBytes(Repository.At("tests", "documents", name));
}

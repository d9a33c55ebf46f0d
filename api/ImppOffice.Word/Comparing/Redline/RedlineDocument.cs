using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Comparing;

/// <summary>Writes the way from one version of a document to another as tracked changes.</summary>
public static class RedlineDocument
{
    /// <summary>
    /// The old version with tracked changes that, accepted, give the text, tables, lists, notes and formatting of the new
    /// one and, rejected, the old one. Parts without changes keep their bytes; without any change the whole file does.
    /// Paragraphs that stand elsewhere, word for word or nearly so, are moved. Styles, numbering and links that only the new
    /// version has are brought along where they are used; settings, properties and attached data stay the old version's.
    /// </summary>
    /// <param name="old">The bytes of the old version, a .docx.</param>
    /// <param name="now">The bytes of the new version.</param>
    /// <param name="author">Who signs the changes.</param>
    /// <param name="date">The time they bear.</param>
    /// <returns>
    /// The redline, or the reader's problem with one of the files, or <c>open-changes</c> where a version has tracked
    /// changes nobody has decided on, or <c>different-formats</c> where only one of them is strict Open XML.
    /// </returns>
    public static Result<Redline> Write(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> now, string author, DateTimeOffset date)
    {
        foreach (var file in new[] { old, now })
        {
            // The reader's limits hold here too: on size, on parts, on how deep elements are nested.
            if (!new PlanningDocumentReader(new ReaderLimits()).Read(file, "", View.Original, CancellationToken.None).Succeeded(out var document, out var problem))
            {
                return problem;
            }

            if (document.Changes.Count > 0)
            {
                return Problems.OpenChanges(document.Changes.Count);
            }
        }

        try
        {
            var (before, after) = (new RedlineVersion(new SourcePackage(old)), new RedlineVersion(new SourcePackage(now)));
            return before.W != after.W ? Problems.DifferentFormats : Write(old, before, after, new Redliner(before, after, PlainCharacters.Keep(author), date));
        }
        catch (XmlException)
        {
            return Problems.BrokenPart("word");
        }
        catch (InvalidDataException)
        {
            return Problems.Truncated;
        }
    }

    private static Redline Write(ReadOnlyMemory<byte> file, RedlineVersion old, RedlineVersion now, Redliner redliner)
    {
        redliner.Blocks.Merge(old.Body!, now.Body!);
        redliner.Layout.TrackLastSection(old.Body!, now.Body!);
        new MoveMarks(redliner).Apply(old.Body!);
        new PartNotes(old, now, redliner.Notes).Gather();
        var signed = old.Package.Relationships("").Any(relationship => relationship.Type.EndsWith("/digital-signature/origin", StringComparison.Ordinal));
        if (redliner.Revisions.Count == 0)
        {
            return new Redline(file.ToArray(), redliner.Notes.All, SignatureBroken: false);
        }

        using var bytes = new MemoryStream();
        bytes.Write(file.Span);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = new PartTexts(zip, new ReaderLimits(), _ => { });
            parts.Write(old.Package.Main, Encode(old.Main));
            var links = new PackageLinks(parts);
            foreach (var part in redliner.Properties.ChangedParts)
            {
                parts.Write(old.PartOf(part)!, Encode((part == "styles" ? old.Styles : old.Numbering)!.Document!));
            }

            foreach (var kind in redliner.References.Changed)
            {
                WriteNotes(parts, links, old, kind + "s", Encode(redliner.OldNotes.Parts[kind].Document!));
            }

            redliner.Links.Write(links, old.Package.Main, old.W);
        }

        return new Redline(bytes.ToArray(), redliner.Notes.All, signed);
    }

    private static void WriteNotes(PartTexts parts, PackageLinks links, RedlineVersion old, string name, byte[] content)
    {
        if (old.PartOf(name) is { } known)
        {
            parts.Write(known, content);
            return;
        }

        var part = links.NewPart(old.Package.Main, name);
        parts.Write(part, content);
        var types = old.W.NamespaceName == WordNamespaces.StrictWord ? WordNamespaces.StrictRelationships : WordNamespaces.Relationships;
        links.Add(old.Package.Main, part, $"{types}/{name}", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml");
    }

    private static byte[] Encode(XDocument part)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize }))
        {
            part.Save(writer);
        }

        return bytes.ToArray();
    }
}

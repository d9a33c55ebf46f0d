using System.IO.Compression;
using System.Xml.Linq;

namespace ImppOffice.Tests.Properties;

/// <summary>A document of tests/documents whose parts can be edited.</summary>
internal sealed class EditableDocument
{
    private readonly Dictionary<string, byte[]> entries = new(StringComparer.Ordinal);
    private readonly List<string> editable;

    public EditableDocument(string name)
    {
        using var zip = ZipFile.OpenRead(Repository.At("tests", "documents", name));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            entries[entry.FullName] = bytes.ToArray();
        }

        // Half of the edits meet the text itself.
        editable = [.. entries.Keys.Where(part => part.EndsWith(".xml", StringComparison.Ordinal) || part.EndsWith(".rels", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        editable.AddRange(Enumerable.Repeat("word/document.xml", editable.Count));
    }

    /// <summary>The bytes of a copy with some edits.</summary>
    public byte[] With(IEnumerable<XmlEdit> edits)
    {
        var changed = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            var part = editable[edit.Part % editable.Count];
            if (!changed.TryGetValue(part, out var document))
            {
                using var stream = new MemoryStream(entries[part]);
                changed[part] = document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            }

            edit.ApplyTo(document);
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in entries)
            {
                using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
                if (changed.TryGetValue(part, out var document))
                {
                    document.Save(stream, SaveOptions.DisableFormatting);
                }
                else
                {
                    stream.Write(content);
                }
            }
        }

        return bytes.ToArray();
    }
}

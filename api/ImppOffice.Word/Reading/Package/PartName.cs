namespace ImppOffice.Word.Reading;

/// <summary>
/// Names of parts. Targets are taken as text, not as URIs: real documents carry targets that no URI parser accepts.
/// </summary>
internal static class PartName
{
    /// <summary>The name of the part a target leads to, seen from the part that names it.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Replace('\\', '/');
        if (path.StartsWith('/'))
        {
            return path.TrimStart('/');
        }

        var segments = new List<string>(source.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The part that holds the relationships of a part; of the package itself for an empty name.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}

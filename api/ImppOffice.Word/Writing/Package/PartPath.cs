namespace ImppOffice.Word.Writing;

/// <summary>Names of parts as entries of the package, without a leading slash.</summary>
internal static class PartPath
{
    /// <summary>The part a target leads to, seen from the part that names it.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Replace('\\', '/');
        var segments = new List<string>(path.StartsWith('/') ? [] : source.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The part that holds the relationships of a part; of the package for an empty name.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}

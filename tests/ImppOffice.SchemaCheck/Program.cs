using ImppOffice.Word.Writing;

// Says, for tests that are not written in C#, what Word would have to repair in the files that are named: a line for each
// mistake, and 1 where there is one.
var mistakes = args
    .SelectMany(path => SchemaMistakes.Find(File.ReadAllBytes(path), CancellationToken.None).Select(mistake => $"{Path.GetFileName(path)}: {mistake}"))
    .ToList();
foreach (var mistake in mistakes)
{
    Console.WriteLine(mistake);
}

return mistakes.Count == 0 ? 0 : 1;

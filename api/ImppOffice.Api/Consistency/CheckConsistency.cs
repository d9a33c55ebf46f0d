using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Api.Consistency;

/// <summary>Tells whether the files of a mission agree.</summary>
public sealed class CheckConsistency(InstalledKnowledge installed, InstalledRelations relations, ReadLinkedDocument read, TimeProvider time)
{
    /// <summary>The report, with what could not be read among what was not assessed; a problem only where templates or relations are wrong.</summary>
    public Result<ConsistencyRun> Run(IReadOnlyList<MissionFile> files, ConsistencyQuestion question, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem) || !relations.Get().Succeeded(out var set, out problem))
        {
            return problem;
        }

        var facts = new FactReader(new FactRules(knowledge));
        var (documents, unread) = (new List<LinkedDocument>(), new List<(string Name, Problem Problem)>());
        foreach (var file in files)
        {
            if (read.Run(file, knowledge, facts, cancellationToken).Succeeded(out var document, out var unreadable))
            {
                documents.Add(documents.Exists(known => known.Id == document.Id) ? document with { Id = file.Name } : document);
            }
            else
            {
                unread.Add((file.Name, unreadable));
            }
        }

        var mission = new MissionDocuments
        {
            Mission = question.Mission ?? NameIn(documents) ?? "",
            AsOf = question.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            Documents = documents,
            Unread = [.. unread.Select(file => new NotAssessed(file.Problem.Code, 1, $"{file.Name}: {file.Problem.Title}", null))],
        };
        return new ConsistencyRun(new ConsistencyJudge(set, knowledge.Library, knowledge.Process).Judge(mission, question.Language, cancellationToken: cancellationToken), unread);
    }

    private static string? NameIn(IEnumerable<LinkedDocument> documents) =>
        documents.SelectMany(document => document.Facts.Facts).FirstOrDefault(fact => fact.Name == "mission-name" && fact.Basis == FactBasis.Tagged)?.Text
        ?? documents.SelectMany(document => document.Facts.Facts).FirstOrDefault(fact => fact.Name == "mission-name")?.Text;
}

/// <summary>A report on files.</summary>
/// <param name="Report">The report.</param>
/// <param name="Unread">The files that could not be read, with what stood in the way.</param>
public sealed record ConsistencyRun(ConsistencyReport Report, IReadOnlyList<(string Name, Problem Problem)> Unread);

using ImppOffice.Api.Missions;
using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Consistency;

/// <summary>Gathers what the documents of a mission state in their latest versions, where they stand, and what was decided about them.</summary>
public sealed class GatherMission(Stores stores, InstalledKnowledge installed, InstalledRelations relations, ReadStatedVersion read, ProcessOfMission process, TimeProvider time)
{
    /// <summary>What there is to judge, with what could not be read among what is not assessed; <c>unknown-mission</c>.</summary>
    /// <param name="id">The mission.</param>
    /// <param name="told">Takes in how many of how many documents are read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<GatheredMission>> RunAsync(MissionId id, Func<int, int, Task> told, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !relations.Get().Succeeded(out var set, out problem)
            || !(await stores.ListLivingAsync(id, Audience.Everybody, cancellationToken)).Succeeded(out var living, out problem)
            || !(await stores.Events.ConsistencyAsync(id, cancellationToken)).Succeeded(out var decisions, out problem)
            || !(await process.RunAsync(id, Audience.Everybody, cancellationToken)).Succeeded(out var standing, out problem))
        {
            return problem;
        }

        var rules = new FactRules(knowledge);
        var kinds = living.ToDictionary(document => document.Document.Id, document => document.Document.Profile.Kind);
        var (documents, unread) = (new List<LinkedDocument>(), new List<NotAssessed>());
        var begun = living.Where(document => document.Document.Latest is not null).ToList();
        foreach (var document in begun)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await told(documents.Count + unread.Count, begun.Count);
            if ((await ReadAsync(document, knowledge, rules, kinds, cancellationToken)).Succeeded(out var linked, out var unreadable))
            {
                documents.Add(linked);
            }
            else
            {
                unread.Add(new NotAssessed(unreadable.Code, 1, $"{document.Document.Profile.Title}: {unreadable.Title}", null));
            }
        }

        await told(begun.Count, begun.Count);
        var mission = new MissionDocuments
        {
            Mission = standing.Mission.Profile.Name,
            AsOf = DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            Documents = documents,
            Decisions = DecisionBook.Of(decisions.Events),
            Standing = standing.Standing,
            Unread = unread,
        };
        return new GatheredMission(mission, decisions.Events, knowledge, set, rules.Version);
    }

    private async Task<Result<LinkedDocument>> ReadAsync(LivingDocument living, Knowledge knowledge, FactRules rules, Dictionary<DocumentId, string> kinds, CancellationToken cancellationToken)
    {
        var (document, life) = (living.Document, living.Life);
        if (!knowledge.Library.Find(document.Profile.Kind).Succeeded(out var template, out var problem)
            || !(await read.RunAsync(document.Latest!, template, rules, cancellationToken)).Succeeded(out var stated, out problem))
        {
            return problem;
        }

        var links = document.Profile.Basis.Where(link => kinds.ContainsKey(link.Document)).Select(link => new BasisUse(kinds[link.Document], link.Version?.ToString(), link.Document.Value)).ToList();
        return new LinkedDocument
        {
            Id = document.Id.Value,
            Name = document.Profile.Title,
            Kind = template.Kind,
            Version = document.Latest!.Number.ToString(),
            State = life.State,
            ApprovedVersion = life.InForce?.ToString(),
            ApprovedOn = life.InForce is not null && life.Approval is { } approval ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(approval.At, time.LocalTimeZone).DateTime) : null,
            Date = stated.Date(),
            LogicalHash = document.Latest.LogicalHash,
            // What the library links goes before what the file says of itself.
            Basis = [.. links, .. stated.Basis.Where(used => !links.Exists(link => link.Kind == used.Kind))],
            Facts = stated.Facts,
        };
    }
}

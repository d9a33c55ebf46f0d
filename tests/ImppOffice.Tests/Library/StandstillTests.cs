using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;

namespace ImppOffice.Tests.Library;

/// <summary>Transactions that wait for each other.</summary>
[Collection(PostgresCollection.Name)]
public sealed class StandstillTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Two_writers_who_take_the_same_streams_in_opposite_order_both_get_through_on_PostgreSQL()
    {
        await using var storage = LibraryStorage.OnPostgres(await cluster.NewDatabaseAsync(), new StorageOptions(), TimeProvider.System);
        await storage.MigrateAsync(CancellationToken.None);
        using var both = new CountdownEvent(2);

        var written = await Task.WhenAll(Task.Run(() => WriteAsync(storage, both, "a", "b")), Task.Run(() => WriteAsync(storage, both, "b", "a")));

        // One gave way: on its next try it finds what the other wrote.
        Assert.Single(written, result => result.Problem is null);
        Assert.Equal(RecordProblems.StreamMovedOnCode, written.Single(result => result.Problem is not null).Problem!.Code);
        Assert.Single(await storage.Stores.Events.ReadAsync("a", 0, CancellationToken.None));
        Assert.Single(await storage.Stores.Events.ReadAsync("b", 0, CancellationToken.None));
    }

    private static Task<Result<long>> WriteAsync(LibraryStorage storage, CountdownEvent both, string first, string second) => storage.RunAsync<long>(
        async stores =>
        {
            if ((await AppendAsync(stores, first)).Problem is { } problem)
            {
                return problem;
            }

            // On the first try each holds one before either asks for the other.
            if (!both.IsSet)
            {
                both.Signal();
                both.Wait();
            }

            return await AppendAsync(stores, second);
        },
        CancellationToken.None);

    private static Task<Result<long>> AppendAsync(Stores stores, string stream) =>
        stores.Events.AppendAsync(stream, 0, [new NewEvent("happened", "load", "{}")], CancellationToken.None);
}

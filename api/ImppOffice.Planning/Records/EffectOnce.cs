namespace ImppOffice.Planning.Records;

/// <summary>Brings an effect about once: the effect and its line in the ledger are one transaction.</summary>
public sealed class EffectOnce(ITransactions transactions)
{
    /// <summary>Gives the address of what came of the effect, now or the first time; the problem of the work where it had one, and then it may be tried again.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="work">Brings it about with nothing but the stores, and gives the address of what came of it; empty where there is nothing to read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Result<string>> RunAsync(Effect effect, Func<Stores, Task<Result<string>>> work, CancellationToken cancellationToken) => transactions.RunAsync<string>(
        async stores =>
        {
            if (!await stores.Effects.EnterAsync(effect, cancellationToken))
            {
                return await stores.Effects.FindAsync(effect, cancellationToken) ?? "";
            }

            var result = await work(stores);
            if (result.Succeeded(out var address, out _))
            {
                await stores.Effects.NoteAsync(effect, address, cancellationToken);
            }

            return result;
        },
        cancellationToken);
}

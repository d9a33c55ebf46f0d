using System.Reflection;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>Real transactions in which the storage goes out of reach before one of the writes.</summary>
internal sealed class BreakingTransactions(LibraryStorage storage) : ITransactions
{
    private int written;

    /// <summary>The write before which it happens, from 1; 0 for never.</summary>
    public int Before { get; set; }

    public Task<Result<T>> RunAsync<T>(Func<Stores, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull
    {
        written = 0;
        return storage.RunAsync(
            stores => work(stores with { Documents = Breaking(stores.Documents), Events = Breaking(stores.Events), Audit = Breaking(stores.Audit), Accounts = Breaking(stores.Accounts), FailedSignIns = Breaking(stores.FailedSignIns) }),
            cancellationToken);
    }

    private T Breaking<T>(T store)
        where T : class
    {
        var breaking = DispatchProxy.Create<T, Proxy>();
        ((Proxy)(object)breaking).Over(store, Step);
        return breaking;
    }

    private void Step()
    {
        if (++written == Before)
        {
            throw new LibraryUnavailableException();
        }
    }

    /// <summary>Hands everything on; before a write it takes a step.</summary>
    public class Proxy : DispatchProxy
    {
        private static readonly string[] Reads = ["Find", "List", "Read", "Open", "Search", "Any"];
        private object store = new();
        private Action step = () => { };

        public void Over(object known, Action taken) => (store, step) = (known, taken);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (!Array.Exists(Reads, read => targetMethod!.Name.StartsWith(read, StringComparison.Ordinal)))
            {
                step();
            }

            return targetMethod!.Invoke(store, args);
        }
    }
}

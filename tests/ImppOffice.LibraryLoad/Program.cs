using System.Globalization;
using ImppOffice.LibraryLoad;
using ImppOffice.Storage;

// upload PROVIDER ADDRESS RUN   uploads until it is killed, and tells every version that was acknowledged
// approve PROVIDER ADDRESS RUN  approves until it is killed, and tells every version whose approval was acknowledged
// migrate PROVIDER ADDRESS STEP brings the schema forward, and stops for ever within a step once it has told so
// work PROVIDER ADDRESS RUN     does background jobs and asks for more until it is killed, and tells every job that was acknowledged
// drain PROVIDER ADDRESS        does the background jobs that are left
// measure PROVIDER ADDRESS      uploads and lists as fast as it can, and tells how fast that was
if (args is not [var verb, var provider, var address, ..])
{
    Console.Error.WriteLine("Say: upload|approve|migrate|work|drain|measure sqlite|postgresql ADDRESS [RUN]");
    return 2;
}

var time = verb == "migrate" ? new StoppingClock(int.Parse(args[3], CultureInfo.InvariantCulture)) : TimeProvider.System;
await using var storage = provider == "postgresql"
    ? LibraryStorage.OnPostgres(address, new StorageOptions(), time)
    : LibraryStorage.OnSqlite(address, new StorageOptions(), time);
await (verb switch
{
    "migrate" => storage.MigrateAsync(CancellationToken.None),
    "measure" => new Measuring(storage).RunAsync(),
    "work" => new JobLoad(provider, address).WorkAsync(args[3]),
    "drain" => new JobLoad(provider, address).DrainAsync(),
    "approve" => new Approving(storage, args[3]).RunAsync(),
    _ => new Uploading(storage, args[3]).RunAsync(),
});
return 0;

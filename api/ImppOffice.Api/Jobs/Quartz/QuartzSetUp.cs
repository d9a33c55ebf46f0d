using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace ImppOffice.Api.Jobs.Quartz;

/// <summary>Sets Quartz up.</summary>
internal static class QuartzSetUp
{
    // The name under which all machines of a cluster keep their times.
    private const string Name = "ImppOffice";

    // Beside the workers: asking for the jobs of schedules never waits behind long work.
    private const int ForSchedules = 2;

    public static StandaloneSchedulerFactory Build(QuartzStore store, string node, JobOptions options, IJobFirings firings, TimeProvider time, ILoggerFactory logs) => QuartzSchedulerBuilder.Create(quartz =>
    {
        quartz.Services.AddSingleton(logs);
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = Name;
            scheduler.InstanceId = node;
            scheduler.IdleWaitTime = TimeSpan.FromSeconds(Math.Max(1, Math.Min(options.SweepSeconds, 5)));
        });
        quartz.UseTimeProvider(time);
        quartz.UseJobFactory(new QuartzJobFactory(firings));
        quartz.UseDefaultThreadPool(options.Workers + ForSchedules);
        quartz.UsePersistentStore(kept =>
        {
            if (store.Clustered)
            {
                kept.UsePostgres(NpgsqlFactory.Instance, store.ConnectionString);
                kept.UseClustering(cluster => cluster.CheckinInterval = TimeSpan.FromSeconds(Math.Max(1, Math.Min(options.SweepSeconds, 5))));
            }
            else
            {
                kept.UseSqlite(SqliteFactory.Instance, store.ConnectionString);
            }

            kept.ProvisionSchema();
        });
    }).Build();
}

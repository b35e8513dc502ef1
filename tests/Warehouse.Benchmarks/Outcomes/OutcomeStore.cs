using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>
/// Questions to one store, asked of a server of their own. Each measurement ends with its count of requests or its time, whichever comes
/// first.
/// </summary>
internal sealed class OutcomeStore : IDisposable
{
    private const int Samples = 100, Clients = 16, OfCrowd = 640, OfKept = 2000;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1), Alone = TimeSpan.FromSeconds(3), Together = TimeSpan.FromSeconds(4);

    private readonly DemonstrationStore store;
    private readonly ServerProcess api;
    private readonly Asking asking;

    private OutcomeStore(DemonstrationStore store, ServerProcess api) => (this.store, this.api, asking) = (store, api, new(api));

    public long Facts => store.Facts();

    /// <summary>The most memory that the server has held so far, in bytes.</summary>
    public long PeakMemory => api.PeakMemory;

    /// <summary>Milliseconds of the first question after the start.</summary>
    public double First { get; private set; }

    public static async Task<OutcomeStore> OpenAsync(string? folder, double scale)
    {
        var store = await DemonstrationStore.MakeAsync(folder, scale);
        OutcomeStore opened = new(store, await ServerProcess.StartApiAsync($"--Database:Directory={store.Directory}"));
        opened.First = (await opened.asking.TakeAsync(OutcomeCase.All[0], 1, TimeSpan.MaxValue, 1, isNew: true))[0];
        return opened;
    }

    public async Task<OutcomeFigures> MeasureAsync(OutcomeCase question)
    {
        await asking.TakeAsync(question, Samples, Warm, 1, isNew: true);
        var begin = api.Cpu;
        var alone = await asking.TakeAsync(question, Samples, Alone, 1, isNew: true);
        var cpu = (api.Cpu - begin).TotalMilliseconds / alone.Count;
        var crowd = await asking.TakeAsync(question, OfCrowd, Together, Clients, isNew: true);
        await asking.TakeAsync(question, OfKept, Warm, Clients, isNew: false);
        begin = api.Cpu;
        var kept = await asking.TakeAsync(question, OfKept, Alone, Clients, isNew: false);
        var keptCpu = (api.Cpu - begin).TotalMilliseconds / kept.Count;
        var shell = question.Shell is { } sql ? await ShellQuestion.MeasureAsync(store.StarFile, sql) : null;
        return new(alone[alone.Count / 2], cpu, crowd[crowd.Count * 99 / 100], crowd[crowd.Count / 2], keptCpu, shell);
    }

    public void Dispose()
    {
        api.Dispose();
        store.Dispose();
    }
}

using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>Several reads that must rest on one load: a load that is published in between makes them unlike.</summary>
public static class OneLoad
{
    private static readonly Func<StarContext, IAsyncEnumerable<LoadRun>> Newest = EF.CompileAsyncQuery(
        (StarContext star) => star.LoadRuns.OrderByDescending(l => l.Id).Take(1));

    private static readonly Func<StarContext, IAsyncEnumerable<int?>> NewestId = EF.CompileAsyncQuery(
        (StarContext star) => star.LoadRuns.OrderByDescending(l => l.Id).Take(1).Select(l => (int?)l.Id));

    /// <summary>Reads, and reads again for as long as a load is published meanwhile.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="star">The warehouse.</param>
    /// <param name="read">Reads; given the load that the answer rests on, null before the first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<T> ReadAsync<T>(StarContext star, Func<LoadRun?, Task<T>> read, CancellationToken cancellationToken)
    {
        while (true)
        {
            var load = await Newest(star).FirstOrDefaultAsync(cancellationToken);
            var answer = await read(load);
            if (await NewestId(star).FirstOrDefaultAsync(cancellationToken) == load?.Id)
            {
                return answer;
            }
        }
    }
}

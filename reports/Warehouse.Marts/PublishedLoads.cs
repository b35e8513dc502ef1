using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>Loads of earlier days, whose figures are kept.</summary>
public static class PublishedLoads
{
    /// <summary>The load that answered at a time, or the one of an id.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="newest">The newest load.</param>
    /// <param name="time">A time, or a load; the newest load without either.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <exception cref="OutcomesException">Both are given, there is no such load, or its figures are not kept.</exception>
    public static async Task<LoadRun> FindAsync(StarContext star, LoadRun newest, AnswerTime time, CancellationToken cancellationToken)
    {
        var (asOf, id) = time;
        if (asOf is not null && id is not null)
        {
            throw new OutcomesException(OutcomesException.LoadUnknown, "A time and a load name two loads: give one of them.");
        }

        var load = id is null && asOf is null ? newest : await star.LoadRuns
            .Where(l => (id == null || l.Id == id) && (asOf == null || l.FinishedAt <= asOf))
            .OrderByDescending(l => l.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (load is null)
        {
            throw new OutcomesException(OutcomesException.LoadUnknown, id is null ? $"No load was published by {asOf:u}." : $"There is no load {id}.");
        }

        if (load.Id != newest.Id && !(await star.PublishedOutcomes.MinAsync(p => (int?)p.FromLoad, cancellationToken) <= load.Id))
        {
            throw new OutcomesException(OutcomesException.NotKept, $"Figures of load {load.Id} were not kept yet.");
        }

        return load;
    }
}

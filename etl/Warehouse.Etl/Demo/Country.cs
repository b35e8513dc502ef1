using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Demo;

/// <summary>The real country that a demonstration is set in.</summary>
internal sealed class Country
{
    private const int Year = 2012;
    private const string Series = "census2005";
    private const double UnknownPoverty = 0.6, UnknownThousands = 5;

    /// <summary>Municipalities in the order of their codes.</summary>
    public required IReadOnlyList<Town> Towns { get; init; }

    /// <summary>Codes of the regionals.</summary>
    public required IReadOnlyList<string> Regionals { get; init; }

    /// <summary>Codes of training centres by regional.</summary>
    public required ILookup<string, string> Centres { get; init; }

    /// <summary>The first review cycle.</summary>
    public required ReviewCycle Cycle { get; init; }

    /// <summary>Real plans of the cycle's term, by municipality.</summary>
    public required IReadOnlyDictionary<string, Plan> Plans { get; init; }

    /// <summary>Entries of the MGA catalogue, by programme.</summary>
    public required ILookup<string, MgaIndicator> Mga { get; init; }

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">The store lacks what ships with the product.</exception>
    public static async Task<Country> ReadAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var cycle = await store.ReviewCycles.OrderBy(c => c.OpensOn).FirstOrDefaultAsync(cancellationToken);
        var programmes = await store.Programmes.CountAsync(p => Programmes.All.Contains(p.Code), cancellationToken);
        if (cycle is null || programmes < Programmes.All.Count)
            throw new InvalidOperationException("A demonstration is set in the real country, and the store lacks its data: run the verb 'run' first.");
        return new()
        {
            Cycle = cycle,
            Towns = await TownsAsync(store, cycle, cancellationToken),
            Regionals = await store.Regionals.Select(r => r.Code).OrderBy(c => c).ToListAsync(cancellationToken),
            Centres = (await store.TrainingCentres.OrderBy(c => c.Code).ToListAsync(cancellationToken)).ToLookup(c => c.RegionalCode, c => c.Code),
            Plans = await store.Plans.Where(p => p.Term == cycle.Term && p.MunicipalityCode != null && !p.Demonstration)
                .ToDictionaryAsync(p => p.MunicipalityCode!, cancellationToken),
            Mga = (await store.MgaIndicators.OrderBy(i => i.Code).ToListAsync(cancellationToken)).ToLookup(i => i.ProgrammeCode),
        };
    }

    private static async Task<List<Town>> TownsAsync(OperationalContext store, ReviewCycle cycle, CancellationToken cancellationToken)
    {
        var poverty = await store.PovertyValues.Where(v => v.IndexCode == cycle.PovertyIndexCode && v.Value != null)
            .ToDictionaryAsync(v => v.MunicipalityCode, v => v.Value!.Value / 100, cancellationToken);
        var people = await store.Populations.Where(p => p.Year == Year && p.Series == Series)
            .ToDictionaryAsync(p => p.MunicipalityCode, p => p.Total / 1000.0, cancellationToken);
        var listed = await store.PriorityMunicipalities.Where(p => p.CycleCode == cycle.Code).Select(p => p.MunicipalityCode).ToHashSetAsync(cancellationToken);
        var municipalities = await store.Municipalities.ToListAsync(cancellationToken);
        return [.. municipalities
            .OrderByDescending(m => poverty.GetValueOrDefault(m.Code)).ThenBy(m => m.Code, StringComparer.Ordinal)
            .Select((m, place) => new Town(
                m, poverty.GetValueOrDefault(m.Code, UnknownPoverty), people.GetValueOrDefault(m.Code, UnknownThousands), place, listed.Contains(m.Code)))
            .OrderBy(t => t.Code, StringComparer.Ordinal)];
    }
}

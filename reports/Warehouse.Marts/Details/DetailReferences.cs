using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Details;

/// <summary>What outcome facts refer to, by surrogate key; a few thousand rows.</summary>
internal sealed record DetailReferences(
    IReadOnlyDictionary<int, DimPeriod> Periods,
    IReadOnlyDictionary<int, DimMunicipality> Municipalities,
    IReadOnlyDictionary<int, DimIndicator> Indicators,
    IReadOnlyDictionary<int, DimProgramme> Programmes,
    IReadOnlyDictionary<int, DimTraining> Trainings,
    IReadOnlyDictionary<int, Sex> Sexes)
{
    public static async Task<DetailReferences> ReadAsync(StarContext star, CancellationToken cancellationToken) => new(
        await star.DimPeriods.ToDictionaryAsync(p => p.Key, cancellationToken),
        await star.DimMunicipalities.ToDictionaryAsync(m => m.Key, cancellationToken),
        await star.DimIndicators.ToDictionaryAsync(i => i.Key, cancellationToken),
        await star.DimProgrammes.ToDictionaryAsync(p => p.Key, cancellationToken),
        await star.DimTrainings.ToDictionaryAsync(t => t.Key, cancellationToken),
        await star.DimPopulationGroups.ToDictionaryAsync(g => g.Key, g => g.Sex, cancellationToken));

    public DetailRow Row(FactOutcome fact) => new(
        fact, Periods[fact.PeriodKey], Municipalities[fact.MunicipalityKey], Indicators[fact.IndicatorKey], Programmes[fact.ProgrammeKey], Trainings[fact.TrainingKey],
        Sexes[fact.PopulationGroupKey]);
}

using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>
/// An outcome with everything that can be said of it, read plainly from the star's tables: what the brute-force answers are computed
/// from. A fact that is part of a ratio stands a second time, as a part of the ratio.
/// </summary>
internal sealed record FlatOutcome(
    FactOutcome Fact, DimMunicipality Municipality, DimIndicator Indicator, DimPeriod Period, DimProgramme Programme, DimTraining Training,
    Sex Sex, int? CommitmentId, int? Rank, int? Quintile, bool Priority)
{
    /// <summary>What is summed above the line; null for what only divides.</summary>
    public long? Above => Indicator.Accumulation != Accumulation.Ratio ? Fact.Value : Fact.IndicatorKey == Indicator.NumeratorKey ? 100 * Fact.Value : null;

    /// <summary>What is summed below the line; null for what is not divided.</summary>
    public long? Below => Indicator.Accumulation == Accumulation.Average ? Fact.People : Fact.IndicatorKey == Indicator.DenominatorKey ? Fact.Value : null;

    public long? People => IsDenominator ? null : Fact.People;

    public long? CostCop => IsDenominator ? null : Fact.CostCop;

    private bool IsDenominator => Fact.IndicatorKey == Indicator.DenominatorKey;

    public static IReadOnlyList<FlatOutcome> All(StarContext star)
    {
        var places = star.DimMunicipalities.ToDictionary(m => m.Key);
        var poverty = star.FactPoverties.Where(p => p.PovertyIndexKey == 1).AsEnumerable().ToDictionary(p => places[p.MunicipalityKey].Code);
        var list = star.FactPriorities.AsEnumerable().Select(p => places[p.MunicipalityKey].Code).ToHashSet();
        var indicators = star.DimIndicators.ToList();
        var periods = star.DimPeriods.ToDictionary(p => p.Key);
        var programmes = star.DimProgrammes.ToDictionary(p => p.Key);
        var trainings = star.DimTrainings.ToDictionary(t => t.Key);
        var groups = star.DimPopulationGroups.ToDictionary(g => g.Key, g => g.Sex);
        var commitments = star.DimCommitments.ToDictionary(c => c.Key, c => c.CommitmentId);
        return
        [
            .. from f in star.FactOutcomes.AsEnumerable()
            from indicator in indicators
            where indicator.Key == f.IndicatorKey || indicator.NumeratorKey == f.IndicatorKey || indicator.DenominatorKey == f.IndicatorKey
            let place = places[f.MunicipalityKey]
            let poor = poverty.GetValueOrDefault(place.Code)
            select new FlatOutcome(
                f, place, indicator, periods[f.PeriodKey], programmes[f.ProgrammeKey], trainings[f.TrainingKey],
                groups[f.PopulationGroupKey], commitments[f.CommitmentKey], poor?.Rank, poor?.Quintile, list.Contains(place.Code)),
        ];
    }

    public object? Dimension(OutcomeDimension dimension) => dimension switch
    {
        OutcomeDimension.Department => Municipality.DepartmentCode,
        OutcomeDimension.Regional => Municipality.RegionalCode,
        OutcomeDimension.Municipality => Municipality.Code,
        OutcomeDimension.PovertyQuintile => Quintile,
        OutcomeDimension.Priority => Priority,
        OutcomeDimension.Area => Indicator.Area,
        OutcomeDimension.Indicator => Indicator.Code,
        OutcomeDimension.Year => Period.Year,
        OutcomeDimension.Quarter => Period.Quarter,
        OutcomeDimension.Month => Period.Month,
        OutcomeDimension.Entity => Programme.EntityCode,
        OutcomeDimension.Programme => Programme.Code,
        OutcomeDimension.Level => Training.Level,
        OutcomeDimension.Modality => Training.Modality,
        OutcomeDimension.Sex => Sex,
        _ => CommitmentId,
    };

    public string SexWord => Sex switch { Sex.Female => "FEMALE", Sex.Male => "MALE", Sex.NonBinary => "NON_BINARY", _ => "NOT_REPORTED" };
}

using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

/// <summary>An outcome with everything that can be said of it, in memory: what the brute-force answers are computed from.</summary>
internal sealed record FlatOutcome(
    FactOutcome Fact, DimMunicipality Municipality, DimIndicator Indicator, DimPeriod Period, DimProgramme Programme, DimTraining Training,
    Sex Sex, int? CommitmentId, int? Rank, int? Quintile, bool Priority)
{
    public static IReadOnlyList<FlatOutcome> All(StarContext star, SmallStar data)
    {
        var places = star.DimMunicipalities.ToDictionary(m => m.Key);
        var poverty = star.FactPoverties.Where(p => p.PovertyIndexKey == 1).AsEnumerable().ToDictionary(p => places[p.MunicipalityKey].Code);
        var list = star.FactPriorities.AsEnumerable().Select(p => places[p.MunicipalityKey].Code).ToHashSet();
        var indicators = star.DimIndicators.ToDictionary(i => i.Key);
        var periods = star.DimPeriods.ToDictionary(p => p.Key);
        var programmes = star.DimProgrammes.ToDictionary(p => p.Key);
        var trainings = star.DimTrainings.ToDictionary(t => t.Key);
        var commitments = star.DimCommitments.ToDictionary(c => c.Key);
        return [.. data.Facts.Select(f =>
        {
            var place = places[f.MunicipalityKey];
            var poor = poverty.GetValueOrDefault(place.Code);
            return new FlatOutcome(
                f, place, indicators[f.IndicatorKey], periods[f.PeriodKey], programmes[f.ProgrammeKey], trainings[f.TrainingKey],
                (Sex)f.PopulationGroupKey, commitments[f.CommitmentKey].CommitmentId, poor?.Rank, poor?.Quintile, list.Contains(place.Code));
        })];
    }

    public bool Fulfils(OutcomeSelection s) =>
        s.Year?.Holds(Period.Year) != false && s.Month?.Holds(Period.Month) != false && s.Period?.Holds(Period.StartsOn) != false
        && s.Area?.Holds(Indicator.Area) != false && s.Indicator?.Holds(Indicator.Code) != false
        && s.Municipality?.Holds(Municipality.Code) != false && s.Department?.Holds(Municipality.DepartmentCode) != false
        && s.Regional?.Holds(Municipality.RegionalCode) != false && s.Entity?.Holds(Programme.EntityCode) != false
        && s.Programme?.Holds(Programme.Code) != false && s.Level?.Holds(Training.Level) != false && s.Modality?.Holds(Training.Modality) != false
        && s.Sex?.Holds(SexWord) != false && s.Commitment?.Holds(CommitmentId) != false
        && s.PovertyRank?.Holds(Rank) != false && s.PovertyQuintile?.Holds(Quintile) != false
        && (s.PriorityIn is null || Priority) && (s.Pdet is null || s.Pdet == Municipality.Pdet)
        && s.Typology?.Holds(Municipality.Typology) != false && (s.Verified is null || s.Verified == Fact.Verified)
        && s.And.All(Fulfils) && (s.Or.Count == 0 || s.Or.Any(Fulfils)) && (s.Not is null || !Fulfils(s.Not));

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

    private string SexWord => Sex switch { Sex.Female => "FEMALE", Sex.Male => "MALE", Sex.NonBinary => "NON_BINARY", _ => "NOT_REPORTED" };
}

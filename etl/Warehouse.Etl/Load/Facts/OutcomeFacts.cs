using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>
/// Outcomes at their full grain. Records are read in the order of the facts' key, which is how the table is stored, so that
/// records of one grain follow each other and become one fact.
/// </summary>
internal static class OutcomeFacts
{
    public const string Step = "outcomes";

    public static async Task LoadAsync(LoadStage stage, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var total = await stage.Operational.OutcomeRecords.LongCountAsync(cancellationToken);
        var facts = InOrder(stage.Operational).AsEnumerable().Select(r => Fact(r, keys));
        await stage.ReplaceAsync(Step, Joined(facts), total, cancellationToken);
    }

    private static IQueryable<OutcomeRecord> InOrder(OperationalContext operational) => operational.OutcomeRecords
        .OrderBy(r => r.Year).ThenBy(r => r.Month).ThenBy(r => r.MunicipalityCode).ThenBy(r => r.IndicatorCode).ThenBy(r => r.ProgrammeCode)
        .ThenBy(r => r.TrainingType).ThenBy(r => r.TrainingLevel).ThenBy(r => r.Modality).ThenBy(r => r.Sex).ThenBy(r => r.CommitmentId)
        .ThenBy(r => r.Status).ThenBy(r => r.Demonstration).ThenBy(r => r.ImportBatchId);

    private static FactOutcome Fact(OutcomeRecord record, DimensionKeys keys)
    {
        var indicator = keys.Indicators[record.IndicatorCode];
        return new()
        {
            PeriodKey = DimPeriod.KeyOf(record.Year, record.Month),
            MunicipalityKey = keys.Municipalities.In(record.MunicipalityCode, record.Year, record.Month),
            IndicatorKey = indicator,
            ProgrammeKey = keys.Programmes[record.ProgrammeCode],
            TrainingKey = keys.Trainings[(record.TrainingType, record.TrainingLevel, record.Modality)],
            PopulationGroupKey = PopulationGroupDimension.KeyOf(record.Sex),
            CommitmentKey = keys.Commitments[record.CommitmentId ?? 0],
            Verified = record.Status == OutcomeStatus.Verified,
            Demonstration = record.Demonstration,
            BatchId = record.ImportBatchId ?? 0,
            Value = keys.Accumulations[indicator] == Accumulation.Average ? Weighted(record) : record.Value,
            People = record.People,
            CostCop = record.CostCop,
            Records = 1,
        };
    }

    private static long Weighted(OutcomeRecord record) => record.People is { } people
        ? checked(record.Value * people)
        : throw new LoadFailedException(
            $"Outcome {record.Id} ({record.IndicatorCode}, {record.MunicipalityCode}, {record.Year}-{record.Month:00}) is a mean without the people it is the mean of.");

    private static IEnumerable<FactOutcome> Joined(IEnumerable<FactOutcome> facts)
    {
        FactOutcome? last = null;
        foreach (var fact in facts)
        {
            if (last is not null && SameGrain(last, fact))
            {
                Add(fact, last);
                continue;
            }

            if (last is not null)
                yield return last;
            last = fact;
        }

        if (last is not null)
            yield return last;
    }

    private static bool SameGrain(FactOutcome a, FactOutcome b) =>
        (a.PeriodKey, a.MunicipalityKey, a.IndicatorKey, a.ProgrammeKey, a.TrainingKey, a.PopulationGroupKey, a.CommitmentKey)
            == (b.PeriodKey, b.MunicipalityKey, b.IndicatorKey, b.ProgrammeKey, b.TrainingKey, b.PopulationGroupKey, b.CommitmentKey)
        && (a.Verified, a.Demonstration, a.BatchId) == (b.Verified, b.Demonstration, b.BatchId);

    private static void Add(FactOutcome more, FactOutcome to)
    {
        to.Value = checked(to.Value + more.Value);
        to.People = Sum(to.People, more.People);
        to.CostCop = Sum(to.CostCop, more.CostCop);
        to.Records += more.Records;
    }

    /// <summary>Missing is not zero: two missing amounts stay missing.</summary>
    private static long? Sum(long? a, long? b) => a is null ? b : b is null ? a : checked(a + b);
}

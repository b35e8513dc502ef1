using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the keys of what is read.</summary>
internal sealed class CellMaker(DimensionKeys keys)
{
    public OutcomeCell Make(in OutcomeReading record)
    {
        var indicator = keys.Indicators[record.IndicatorCode];
        return new()
        {
            Period = record.Period,
            Municipality = keys.Municipalities.In(record.MunicipalityCode, record.Period / 100, record.Period % 100),
            Indicator = indicator,
            Programme = keys.Programmes[record.ProgrammeCode],
            Training = keys.Trainings.KeyOf(record.TrainingType, record.TrainingLevel, record.Modality),
            PopulationGroup = PopulationGroupDimension.KeyOf(record.Sex),
            Commitment = keys.Commitments[record.CommitmentId],
            Verified = record.Verified,
            Demonstration = record.Demonstration,
            Batch = record.BatchId,
            Value = keys.Accumulations[indicator] == Accumulation.Average ? Weighted(record) : record.Value,
            People = record.People,
            CostCop = record.CostCop,
            Records = 1,
        };
    }

    private static long Weighted(in OutcomeReading record) => record.People is { } people
        ? checked(record.Value * people)
        : throw new LoadFailedException(
            $"An outcome ({record.IndicatorCode}, {record.MunicipalityCode}, {record.Period / 100}-{record.Period % 100:00}) is a mean without the people it is the mean of.");
}

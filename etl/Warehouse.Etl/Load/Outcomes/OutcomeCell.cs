using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// An outcome on its way into the facts: their key, in the order in which the table is stored, and what is added up. It holds
/// no reference, so that many of them can be put on disk.
/// </summary>
internal record struct OutcomeCell : IComparable<OutcomeCell>
{
    public int Period, Municipality, Indicator, Programme, Training, PopulationGroup, Commitment, Batch;
    public bool Verified, Demonstration;
    public int Records;
    public long Value;
    public long? People, CostCop;

    public readonly int Year => Period / 100;

    /// <summary>Compares the keys.</summary>
    public readonly int CompareTo(OutcomeCell other)
    {
        if (Period != other.Period)
            return Period.CompareTo(other.Period);
        if (Municipality != other.Municipality)
            return Municipality.CompareTo(other.Municipality);
        if (Indicator != other.Indicator)
            return Indicator.CompareTo(other.Indicator);
        if (Programme != other.Programme)
            return Programme.CompareTo(other.Programme);
        if (Training != other.Training)
            return Training.CompareTo(other.Training);
        if (PopulationGroup != other.PopulationGroup)
            return PopulationGroup.CompareTo(other.PopulationGroup);
        if (Commitment != other.Commitment)
            return Commitment.CompareTo(other.Commitment);
        if (Verified != other.Verified)
            return Verified.CompareTo(other.Verified);
        return Demonstration != other.Demonstration ? Demonstration.CompareTo(other.Demonstration) : Batch.CompareTo(other.Batch);
    }

    /// <summary>Takes in a cell of the same key. Missing is not zero: two missing amounts stay missing.</summary>
    public void Add(in OutcomeCell more)
    {
        Value = checked(Value + more.Value);
        People = Sum(People, more.People);
        CostCop = Sum(CostCop, more.CostCop);
        Records += more.Records;
    }

    public readonly FactOutcome ToFact() => new()
    {
        PeriodKey = Period,
        MunicipalityKey = Municipality,
        IndicatorKey = Indicator,
        ProgrammeKey = Programme,
        TrainingKey = Training,
        PopulationGroupKey = PopulationGroup,
        CommitmentKey = Commitment,
        Verified = Verified,
        Demonstration = Demonstration,
        BatchId = Batch,
        Value = Value,
        People = People,
        CostCop = CostCop,
        Records = Records,
    };

    public static OutcomeCell Of(FactOutcome fact) => new()
    {
        Period = fact.PeriodKey,
        Municipality = fact.MunicipalityKey,
        Indicator = fact.IndicatorKey,
        Programme = fact.ProgrammeKey,
        Training = fact.TrainingKey,
        PopulationGroup = fact.PopulationGroupKey,
        Commitment = fact.CommitmentKey,
        Verified = fact.Verified,
        Demonstration = fact.Demonstration,
        Batch = fact.BatchId,
        Value = fact.Value,
        People = fact.People,
        CostCop = fact.CostCop,
        Records = fact.Records,
    };

    /// <summary>Cells in order, those of one key as one.</summary>
    public static IEnumerable<OutcomeCell> Joined(IEnumerable<OutcomeCell> ordered)
    {
        OutcomeCell last = default;
        foreach (var cell in ordered)
        {
            if (last.Records > 0 && last.CompareTo(cell) == 0)
            {
                last.Add(cell);
                continue;
            }

            if (last.Records > 0)
                yield return last;
            last = cell;
        }

        if (last.Records > 0)
            yield return last;
    }

    /// <summary>The sum of what is known.</summary>
    public static long? Sum(long? a, long? b) => a is null ? b : b is null ? a : checked(a + b);
}

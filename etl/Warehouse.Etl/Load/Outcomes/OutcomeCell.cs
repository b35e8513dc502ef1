using System.Linq.Expressions;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// An outcome on its way into the facts: their key, in the order in which the table is stored, and what is added up. It holds
/// no reference, so that many of them can be put on disk.
/// </summary>
internal record struct OutcomeCell : IComparable<OutcomeCell>
{
    private const int Most = (1 << 20) - 1;

    public int Period, Municipality, Indicator, Programme, Training, PopulationGroup, Commitment, Batch;
    public bool Verified, Demonstration;
    public int Records;
    public long Value;
    public long? People, CostCop;

    public readonly int Year => Period / 100;

    /// <summary>The beginning of the key as one number: of cells whose numbers differ it gives the order.</summary>
    public readonly ulong Rank => (ulong)Period << 40 | (ulong)Math.Min(Municipality, Most) << 20 | (uint)Math.Min(Indicator, Most);

    /// <summary>Compares the keys.</summary>
    public readonly int CompareTo(OutcomeCell other) => Compare(this, other);

    /// <summary>Compares the keys.</summary>
    public static int Compare(in OutcomeCell one, in OutcomeCell other)
    {
        if (one.Period != other.Period)
            return one.Period.CompareTo(other.Period);
        if (one.Municipality != other.Municipality)
            return one.Municipality.CompareTo(other.Municipality);
        if (one.Indicator != other.Indicator)
            return one.Indicator.CompareTo(other.Indicator);
        if (one.Programme != other.Programme)
            return one.Programme.CompareTo(other.Programme);
        if (one.Training != other.Training)
            return one.Training.CompareTo(other.Training);
        if (one.PopulationGroup != other.PopulationGroup)
            return one.PopulationGroup.CompareTo(other.PopulationGroup);
        if (one.Commitment != other.Commitment)
            return one.Commitment.CompareTo(other.Commitment);
        if (one.Verified != other.Verified)
            return one.Verified.CompareTo(other.Verified);
        return one.Demonstration != other.Demonstration ? one.Demonstration.CompareTo(other.Demonstration) : one.Batch.CompareTo(other.Batch);
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

    /// <summary>What is asked of a fact.</summary>
    public static readonly Expression<Func<FactOutcome, object>> Columns = f => new
    {
        f.PeriodKey,
        f.MunicipalityKey,
        f.IndicatorKey,
        f.ProgrammeKey,
        f.TrainingKey,
        f.PopulationGroupKey,
        f.CommitmentKey,
        f.Verified,
        f.Demonstration,
        f.BatchId,
        f.Value,
        f.People,
        f.CostCop,
        f.Records,
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    public static OutcomeCell Of(IStoredRow fact) => new()
    {
        Period = fact.Int32(0),
        Municipality = fact.Int32(1),
        Indicator = fact.Int32(2),
        Programme = fact.Int32(3),
        Training = fact.Int32(4),
        PopulationGroup = fact.Int32(5),
        Commitment = fact.Int32(6),
        Verified = fact.Boolean(7),
        Demonstration = fact.Boolean(8),
        Batch = fact.Int32(9),
        Value = fact.Int64(10),
        People = fact.IsNull(11) ? null : fact.Int64(11),
        CostCop = fact.IsNull(12) ? null : fact.Int64(12),
        Records = fact.Int32(13),
    };

    /// <summary>Cells in order, those of one key as one.</summary>
    public static IEnumerable<OutcomeCell> Joined(IEnumerable<OutcomeCell> ordered)
    {
        OutcomeCell last = default;
        foreach (var cell in ordered)
        {
            if (last.Records > 0 && Compare(last, cell) == 0)
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

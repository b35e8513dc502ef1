using Warehouse.Model;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Finds the outcomes of commitments in their own indicator; those in another indicator count for themselves only.</summary>
internal sealed class CommitmentOutcomes(LoadSession session) : IDisposable
{
    private readonly RepeatedQuestion<CommitmentPeriod> outcomes = new(
        TableQuestion.Of<OutcomeRecord>(
            session.Operational, r => new { r.Year, r.Month, r.Value, r.People }, r => new { r.CommitmentId, r.IndicatorCode, r.Demonstration }),
        session.Reader,
        Of);

    /// <summary>What a commitment reached.</summary>
    /// <param name="commitment">Its id in the operational store.</param>
    /// <param name="indicator">The code of its indicator.</param>
    /// <param name="demonstration">Whether it is demonstration data, as its outcomes are then.</param>
    public CommitmentProgress Of(int commitment, string indicator, bool demonstration)
    {
        List<CommitmentPeriod> periods = [];
        var found = outcomes.Ask(commitment, indicator, demonstration);
        found.Sort((a, b) => (a.Day, a.Month).CompareTo((b.Day, b.Month)));
        foreach (var outcome in found)
        {
            if (periods is [.., var last] && (last.Year, last.Month) == (outcome.Year, outcome.Month))
                periods[^1] = last.With(outcome);
            else
                periods.Add(outcome);
        }

        return new(periods);
    }

    public void Dispose() => outcomes.Dispose();

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static CommitmentPeriod Of(IStoredRow row)
    {
        var (value, people) = (row.Int64(2), row.IsNull(3) ? 0 : row.Int64(3));
        return new(row.Int32(0), row.Int32(1), value, checked(value * people), people);
    }
}

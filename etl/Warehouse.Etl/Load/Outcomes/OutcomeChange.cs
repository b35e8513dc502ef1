using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What a load did to the facts of outcomes.</summary>
internal sealed class OutcomeChange
{
    /// <summary>Facts written; one that changed is removed and written again.</summary>
    public long Added { get; set; }

    /// <summary>Facts removed.</summary>
    public long Removed { get; set; }

    /// <summary>Any commitment may have reached something else.</summary>
    public bool EveryCommitment { get; set; }

    /// <summary>Keys of the commitments whose outcomes changed.</summary>
    public HashSet<int> Commitments { get; } = [];

    /// <summary>Keys of the kinds of training that lost facts and may have none left.</summary>
    public HashSet<int> Trainings { get; } = [];

    /// <summary>Of years that were not written as a whole, what the aggregate holds now where it changed.</summary>
    public Dictionary<TotalKey, IReadOnlyList<AggregateOutcome>> Totals { get; } = [];

    public void Add(in OutcomeCell cell)
    {
        Added++;
        Commitments.Add(cell.Commitment);
        Trainings.Remove(cell.Training);
    }

    public void Remove(in OutcomeCell cell)
    {
        Removed++;
        Commitments.Add(cell.Commitment);
        Trainings.Add(cell.Training);
    }
}

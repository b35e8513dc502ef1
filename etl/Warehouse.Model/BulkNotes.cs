using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model;

/// <summary>Looks at rows on their way into the operational store and notes them for the load; rows of other contexts just pass.</summary>
public sealed class BulkNotes
{
    private readonly bool wanted;
    private readonly string entity;
    private readonly HashSet<int> batches = [], years = [];
    private bool any;

    private BulkNotes(bool wanted, string entity) => (this.wanted, this.entity) = (wanted, entity);

    /// <summary>Notes for rows of one entity.</summary>
    public static BulkNotes For<T>(DbContext context) => new(context is OperationalContext && typeof(T) != typeof(PendingChange), typeof(T).Name);

    /// <summary>What was seen, to be written in the same transaction; empty when nobody needs to know.</summary>
    public IEnumerable<PendingChange> Changes => !any ? []
        : entity == nameof(OutcomeRecord) ? batches.Select(PendingChange.InBatch).Concat(years.Select(PendingChange.InYear))
        : [new() { Entity = entity }];

    /// <summary>The same rows, looked at one by one.</summary>
    public IEnumerable<T> Follow<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            any |= wanted;
            if (row is OutcomeRecord record && record.ImportBatchId is { } batch)
                batches.Add(batch);
            else if (row is OutcomeRecord recorded)
                years.Add(recorded.Year);
            yield return row;
        }
    }
}

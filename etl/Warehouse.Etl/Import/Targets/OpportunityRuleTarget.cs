using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import.Opportunities;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Rules of opportunities. A file is all of them: a rule that it lacks no longer holds.</summary>
internal sealed class OpportunityRuleTarget : Target<OpportunityRuleRow>
{
    private readonly HashSet<object> kept = [];
    private ImportSession session = null!;
    private Table<OpportunityRule> rules = null!;

    /// <inheritdoc/>
    public override object KeyOf(OpportunityRuleRow row) => (row.Area, row.Kind, row.Value);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        this.session = session;
        rules = await new Table<OpportunityRule>(session, KeyOf).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(OpportunityRuleRow row, int line)
    {
        kept.Add(KeyOf(row));
        return rules.Put(new() { Area = row.Area, Kind = row.Kind, Value = row.Value, Weight = row.Weight, Note = row.Note }, line);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        foreach (var gone in rules.Rows.Where(r => !kept.Contains(KeyOf(r))))
        {
            session.Batch.Removed += await session.Store.OpportunityRules
                .Where(r => r.Area == gone.Area && r.Kind == gone.Kind && r.Value == gone.Value).ExecuteDeleteAsync(session.Cancellation);
        }

        await rules.WriteAsync();
        await ProjectAreas.RefreshAsync(session.Store, session.Bulk, session.Cancellation);
    }

    private static object KeyOf(OpportunityRule rule) => (rule.Area, rule.Kind, rule.Value);
}

using Warehouse.Etl.Sources.Commitments;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Ordinary budgets that people report.</summary>
internal sealed class BudgetTarget : Target<BudgetRow>
{
    private Table<OrdinaryBudget> budgets = null!;
    private FormHistory<OrdinaryBudget> history = null!;
    private KnownCodes regionals = null!;

    /// <inheritdoc/>
    public override bool KeepsHistory => true;

    /// <inheritdoc/>
    public override object KeyOf(BudgetRow row) => (row.RegionalCode, row.Year);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        history = new(session, ChangeSubject.OrdinaryBudget, b => $"{b.RegionalCode}-{b.Year}");
        regionals = await KnownCodes.RegionalsAsync(session);
        budgets = await new Table<OrdinaryBudget>(session, b => (b.RegionalCode, b.Year), only: [nameof(OrdinaryBudget.AmountCop)])
            .ReadAsync(q => q.Where(b => !b.Demonstration));
    }

    /// <inheritdoc/>
    public override RowResult Take(BudgetRow row, int line)
    {
        if (regionals.Refuse(row.RegionalCode, "regional_code") is { } problem)
            return problem;
        var before = history.Before(budgets.Find(KeyOf(row)));
        var changed = budgets.Put(new() { RegionalCode = row.RegionalCode, Year = row.Year, AmountCop = row.AmountCop }, line, out var stored);
        if (changed)
            history.Add(stored, ChangeEvent.OrdinaryBudgetSet, before, line, row.RegionalCode, null);
        return changed;
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await budgets.WriteWithKeysAsync();
        await history.WriteAsync();
    }
}

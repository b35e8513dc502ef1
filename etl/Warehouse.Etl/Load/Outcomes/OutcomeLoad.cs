using Warehouse.Etl.Load.Dimensions;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Brings the facts of outcomes and their aggregates up to the operational store, where it changed.</summary>
internal sealed class OutcomeLoad(LoadSession session, DimensionKeys keys, ControlLedger ledger)
{
    private Departments? departments;

    public const string Step = "outcomes", YearStep = "outcomes by year";

    public CellMaker Cells { get; } = new(keys);

    /// <summary>The sums by department.</summary>
    public Departments Departments => departments ??= new(session, keys, this);

    public ControlLedger Ledger => ledger;

    /// <summary>What was written.</summary>
    public OutcomeChange Change { get; } = new();

    /// <summary>Loads what is in the scope.</summary>
    public async Task RunAsync(OutcomeScope scope, CancellationToken cancellationToken)
    {
        if (scope.Everything)
            Ledger.Forget();
        var published = await PublishedFigures.ReadAsync(session, scope, cancellationToken);
        if (scope.Everything || scope.Years.Count > 0)
            await new WholeYears(session, keys, this, published).LoadAsync(scope, cancellationToken);
        if (scope.Slices.Count > 0)
        {
            using ChangedSlices changed = new(session, keys, this);
            await changed.LoadAsync(scope.Slices, cancellationToken);
        }

        if (!await Departments.RenewAsync(scope.Everything, cancellationToken) && scope.IsEmpty)
            return;
        await keys.Trainings.WriteAsync(session, scope.Everything, Change.Trainings, cancellationToken);
        await Ledger.WriteAsync(session, cancellationToken);
        await published.KeepAsync(Change.Totals, cancellationToken);
    }
}

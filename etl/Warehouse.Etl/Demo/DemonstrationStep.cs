using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Etl.Progress;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Demo;

/// <summary>The demonstration scenario as a step with progress.</summary>
internal static class DemonstrationStep
{
    /// <summary>The seed when none is asked for.</summary>
    public const long UsualSeed = 112;

    /// <summary>Outcomes at scale 1, for the bar of the progress only.</summary>
    private const double OutcomesAtScale1 = 650_000;

    /// <summary>Makes the scenario, unless the store holds this very one.</summary>
    public static Task<(ImportBatch Batch, bool Made)> MakeAsync(
        IServiceProvider services, Scenario scenario, IProgressBoard board, CancellationToken cancellationToken) => board.StepAsync(
        Demonstration.Source,
        step => Of(services).MakeAsync(scenario, rows => step.At(Math.Min(1, rows / (OutcomesAtScale1 * scenario.Scale)), rows), cancellationToken),
        result => string.Create(CultureInfo.InvariantCulture, $"{result.Batch.Loaded:N0} rows{(result.Made ? "" : " are in the store already; nothing changed")}"));

    /// <summary>Removes any scenario.</summary>
    public static Task<long> RemoveAsync(IServiceProvider services, IProgressBoard board, CancellationToken cancellationToken) => board.StepAsync(
        Demonstration.Source,
        _ => Of(services).RemoveAsync(cancellationToken),
        removed => string.Create(CultureInfo.InvariantCulture, $"{removed:N0} rows removed"));

    private static Demonstration Of(IServiceProvider services) =>
        new(services.GetRequiredService<IDbContextFactory<OperationalContext>>(), services.GetRequiredService<IBulkWriter>());
}

using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>
/// Asks a server again when a question failed for a reason that passes by itself. Only what changes nothing is asked again: not
/// what runs in a transaction that somebody began, which is theirs to begin anew, and not what saves, because nobody can tell whether
/// a server that went away had saved it. Rows that were read already are not read twice, so nothing is buffered for it.
/// </summary>
/// <param name="dependencies">Of the context.</param>
/// <param name="isTransient">Whether the reason of a failure passes by itself.</param>
public sealed class ReadRetries(ExecutionStrategyDependencies dependencies, Func<Exception, bool> isTransient)
    : ExecutionStrategy(dependencies, Most, Longest)
{
    private const int Most = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>False: EF Core would keep whole answers in memory and refuse transactions that others begin.</summary>
    public override bool RetriesOnFailure => false;

    /// <inheritdoc/>
    protected override bool ShouldRetryOn(Exception exception)
    {
        // At the limit the failure itself is thrown, and not one that wraps it.
        var context = Dependencies.CurrentContext.Context;
        return ExceptionsEncountered.Count < Most && context.Database.CurrentTransaction is null && !context.ChangeTracker.HasChanges() && isTransient(exception);
    }
}

using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>The stages of the pipeline do not agree, so nothing was published.</summary>
public sealed class LoadFailedException : Exception
{
    private const int Named = 10;

    /// <summary>A failure that names what differs: the checks, and the rows behind them.</summary>
    public LoadFailedException(IReadOnlyList<LoadCheck> failed, IReadOnlyList<string> rows)
        : base(Describe(failed, rows)) => (Failed, Rows) = (failed, rows);

    /// <summary>A failure for another reason.</summary>
    public LoadFailedException(string message)
        : base(message) => (Failed, Rows) = ([], []);

    /// <summary>The checks that failed.</summary>
    public IReadOnlyList<LoadCheck> Failed { get; }

    /// <summary>The rows on which the stages differ, the first of each check.</summary>
    public IReadOnlyList<string> Rows { get; }

    private static string Describe(IReadOnlyList<LoadCheck> failed, IReadOnlyList<string> rows)
    {
        var lines = failed.Take(Named).Select(c => FormattableString.Invariant($"{c.Name}: {c.Expected} expected, {c.Actual} found"));
        var more = failed.Count > Named ? $"; and {failed.Count - Named} more" : "";
        return $"The load was not published, because {failed.Count} checks failed: {string.Join("; ", lines)}{more}."
            + (rows.Count == 0 ? "" : $" Rows that differ: {string.Join("; ", rows)}.");
    }
}

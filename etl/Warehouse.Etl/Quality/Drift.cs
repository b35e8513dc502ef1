using System.Globalization;

namespace Warehouse.Etl.Quality;

/// <summary>Whether a value moves more than its own history allows. A jump is looked at, never refused: it may be true.</summary>
internal static class Drift
{
    /// <summary>How many earlier values make a history.</summary>
    public const int LeastHistory = 4;

    /// <summary>How many times the largest step so far a new step may be.</summary>
    private const int Allowed = 3;

    /// <summary>A step below this part of the last value is never a jump, however calm the history was.</summary>
    private const double Calm = 0.25;

    /// <summary>What to look at; null when the value is in keeping with its history, or there is too little of it.</summary>
    /// <param name="history">The earlier values in order of time.</param>
    /// <param name="value">The new value.</param>
    public static string? Of(IReadOnlyList<long> history, long value)
    {
        if (history.Count < LeastHistory)
            return null;
        var largest = history.Skip(1).Zip(history, (later, earlier) => Math.Abs((double)later - earlier)).Max();
        var step = Math.Abs((double)value - history[^1]);
        var most = Math.Max(Allowed * largest, Calm * Math.Abs((double)history[^1]));
        return step <= most ? null : string.Create(CultureInfo.InvariantCulture,
            $"{value} is {step:0} away from the value before it, {history[^1]}; its largest step in {history.Count} values was {largest:0}");
    }
}

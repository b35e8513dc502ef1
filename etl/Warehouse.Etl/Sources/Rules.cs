namespace Warehouse.Etl.Sources;

/// <summary>The names of the rules that rows and files are held to, as they stand in a rejected row.</summary>
internal static class Rules
{
    /// <summary>A row has as many cells as the header.</summary>
    public const string Cells = "cell-count";

    /// <summary>The last line ends, so that nothing of it is missing.</summary>
    public const string Truncated = "truncated-line";

    /// <summary>A cell that must not be empty is filled.</summary>
    public const string Required = "required";

    /// <summary>A cell holds a number, a date or a code of the right form.</summary>
    public const string Form = "form";

    /// <summary>A number lies within its limits.</summary>
    public const string Range = "range";

    /// <summary>A cell holds one of the words it may hold.</summary>
    public const string Choice = "choice";

    /// <summary>A text is not longer than the store holds.</summary>
    public const string Length = "length";

    /// <summary>A status follows from the one that is known.</summary>
    public const string Transition = "transition";

    /// <summary>A form that was made for a regional speaks of that regional.</summary>
    public const string OwnRegional = "own-regional";

    /// <summary>What is verified stays as it is.</summary>
    public const string Closed = "closed";

    /// <summary>The commitments of a regional fit into its ordinary budget.</summary>
    public const string Budget = "budget";

    /// <summary>A code is known to the store.</summary>
    public const string KnownCode = "known-code";

    /// <summary>A key stands in a file once.</summary>
    public const string UniqueKey = "unique-key";

    /// <summary>A file that is taken whole has no refused row.</summary>
    public const string Whole = "whole-file";

    /// <summary>Numbers that count rows run without gap or repetition.</summary>
    public const string Sequence = "sequence";

    /// <summary>Cells of one row agree with each other.</summary>
    public const string Consistent = "consistent";

    /// <summary>A value is in keeping with its own history.</summary>
    public const string Drift = "drift";

    /// <summary>Rules about a row among others of its file: reading the row again alone would not show whether they hold by now.</summary>
    public static IReadOnlyCollection<string> OfTheFile { get; } = [Cells, Truncated, UniqueKey];
}

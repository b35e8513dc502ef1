namespace Warehouse.Etl.Sources;

/// <summary>Why a row is refused.</summary>
/// <param name="Rule">The rule that was broken: one of <see cref="Rules"/>.</param>
/// <param name="Field">The column concerned; null when the row as a whole is.</param>
/// <param name="Reason">What is wrong, in words a steward understands.</param>
internal sealed record Problem(string Rule, string? Field, string Reason);

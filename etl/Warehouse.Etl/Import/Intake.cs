using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>Hands rows to a target and accounts for every one: read = loaded + unchanged + rejected + duplicates.</summary>
/// <param name="batch">Where the counts go.</param>
/// <param name="target">Where the rows go.</param>
/// <typeparam name="TRow">The typed row.</typeparam>
internal sealed class Intake<TRow>(ImportBatch batch, Target<TRow> target)
    where TRow : class
{
    private readonly Dictionary<object, (int Line, TRow Row)> seen = [];
    private readonly List<SourceLine<TRow>> taken = [];

    /// <summary>Where the rows go.</summary>
    public Target<TRow> Target => target;

    /// <summary>What was refused, or taken with a warning.</summary>
    public List<RejectedRow> Findings { get; } = [];

    /// <summary>Takes the next row.</summary>
    public void Take(SourceLine<TRow> line)
    {
        batch.Read++;
        if (line.Row is null)
            Reject(line, line.Problem!);
        else if (seen.TryGetValue(target.KeyOf(line.Row), out var first))
            Repeat(line, first);
        else
            TakeFirst(line, line.Row);
    }

    /// <summary>After the last row: where a target takes all rows or none, one that is refused refuses the others too.</summary>
    public void Conclude()
    {
        if (!target.AllOrNothing)
            return;
        var problems = target.Conclude().DistinctBy(p => p.Line).ToDictionary(p => p.Line, p => p.Problem);
        if (batch.Rejected + problems.Count == 0)
            return;
        (batch.Loaded, batch.Unchanged) = (0, 0);
        foreach (var line in taken)
            Reject(line, problems.GetValueOrDefault(line.Number) ?? new(Rules.Whole, null, "The row is good, but others of its file were refused, and the file is taken whole or not at all."));
    }

    private void TakeFirst(SourceLine<TRow> line, TRow row)
    {
        var result = target.Take(row, line.Number);
        if (result.Refusal is { } refusal)
        {
            Reject(line, refusal);
            return;
        }

        seen.Add(target.KeyOf(row), (line.Number, row));
        if (target.AllOrNothing)
            taken.Add(line);
        if (result.Changed)
            batch.Loaded++;
        else
            batch.Unchanged++;
        foreach (var warning in new[] { line.Warning, result.Warning }.OfType<Problem>())
            Note(line, warning, Severity.Warning);
    }

    private void Repeat(SourceLine<TRow> line, (int Line, TRow Row) first)
    {
        if (first.Row.Equals(line.Row))
            batch.Duplicates++;
        else
            Reject(line, new(Rules.UniqueKey, null, $"The key {target.KeyOf(first.Row)} stands on line {first.Line} already, with other values; that line was kept."));
    }

    private void Reject(SourceLine<TRow> line, Problem problem)
    {
        batch.Rejected++;
        Note(line, problem, Severity.Reject);
    }

    private void Note(SourceLine<TRow> line, Problem problem, Severity severity) => Findings.Add(new()
    {
        BatchId = batch.Id,
        Line = line.Number,
        Severity = severity,
        Rule = problem.Rule,
        Field = problem.Field,
        Reason = problem.Reason,
        Raw = line.Raw,
        Translated = line.Translated,
    });
}

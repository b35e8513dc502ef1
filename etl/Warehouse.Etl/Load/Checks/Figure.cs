using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Checks;

/// <summary>A figure of one stage of the pipeline, under a name that the next stage uses too.</summary>
/// <param name="Name">What is summed or counted, e.g. <c>outcomes sena-training TRA_TRAINEES 2025, value</c>.</param>
/// <param name="Value">The sum or count.</param>
/// <param name="MeasuredBy">The load that measured it.</param>
internal sealed record Figure(string Name, long Value, int MeasuredBy = 0)
{
    /// <summary>Compares two stages name by name; a name that one of them lacks counts as 0 there.</summary>
    /// <param name="stages">The stages, e.g. <c>operational = star</c>.</param>
    /// <param name="expected">Figures of the earlier stage; equal names add up.</param>
    /// <param name="actual">Figures of the later stage; equal names add up.</param>
    public static IEnumerable<LoadCheck> Compare(string stages, IEnumerable<Figure> expected, IEnumerable<Figure> actual)
    {
        var (left, right) = (ByName(expected), ByName(actual));
        foreach (var name in left.Keys.Union(right.Keys).Order(StringComparer.Ordinal))
        {
            var (before, after) = (left.GetValueOrDefault(name), right.GetValueOrDefault(name));
            yield return new()
            {
                Name = $"{name}: {stages}",
                Expected = before.Value,
                Actual = after.Value,
                MeasuredBy = Math.Max(before.MeasuredBy, after.MeasuredBy),
                Passed = before.Value == after.Value,
            };
        }
    }

    private static Dictionary<string, (long Value, int MeasuredBy)> ByName(IEnumerable<Figure> sums) =>
        sums.GroupBy(s => s.Name).ToDictionary(g => g.Key, g => (g.Sum(s => s.Value), g.Max(s => s.MeasuredBy)));
}

using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>The order of rows: missing last in both directions, text by code point, ties by the dimensions in their order.</summary>
internal static class PlainOrder
{
    public static List<OutcomeRow> Apply(IEnumerable<OutcomeRow> rows, OutcomeQuestion question)
    {
        var sorted = rows.ToList();
        sorted.Sort((a, b) =>
        {
            foreach (var term in question.OrderBy)
            {
                if (Compare(Key(a, term.Dimension, term.Measure), Key(b, term.Dimension, term.Measure), term.Descending) is var c and not 0)
                {
                    return c;
                }
            }

            return question.GroupBy.Select(d => Compare(Key(a, d, null), Key(b, d, null), false)).FirstOrDefault(c => c != 0);
        });
        return sorted;
    }

    private static int Compare(object? a, object? b, bool descending) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string x, string y) => descending ? string.CompareOrdinal(y, x) : string.CompareOrdinal(x, y),
        _ => descending ? Comparer<object>.Default.Compare(b, a) : Comparer<object>.Default.Compare(a, b),
    };

    private static object? Key(OutcomeRow row, OutcomeDimension? dimension, OutcomeMeasures? measure) =>
        typeof(OutcomeRow).GetProperty(dimension?.ToString() ?? measure.ToString()!)!.GetValue(row) is var value && value is Enum word ? word.ToString() : value;
}

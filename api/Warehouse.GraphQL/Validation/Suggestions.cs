namespace Warehouse.GraphQL.Validation;

/// <summary>Known names that resemble a wrong one, as a question to append to an error message.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>" Did you mean …?" with the names most like the given one, or nothing.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known)
    {
        var threshold = (name.Length * 4 / 10) + 1;
        var alike = known.Distinct(StringComparer.Ordinal)
            .Where(option => Math.Abs(option.Length - name.Length) <= threshold)
            .Select(option => (Option: option, Distance: Distance(name, option)))
            .Where(pair => pair.Distance <= threshold)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Option, StringComparer.Ordinal)
            .Select(pair => pair.Option);
        return Question(string.Empty, [.. alike.Take(Most)]);
    }

    /// <summary>" Did you mean …?" with the names in the given order, or nothing.</summary>
    public static string Question(string action, IReadOnlyList<string> names)
    {
        string[] quoted = [.. names.Take(Most).Select(name => $"\"{name}\"")];
        return quoted switch
        {
            [] => string.Empty,
            [var only] => $" Did you mean {action}{only}?",
            [var first, var second] => $" Did you mean {action}{first} or {second}?",
            [.. var head, var last] => $" Did you mean {action}{string.Join(", ", head)}, or {last}?",
        };
    }

    // Damerau–Levenshtein distance; a difference in case alone counts as one edit.
    private static int Distance(string first, string second)
    {
        if (first == second)
            return 0;
        var a = first.ToLowerInvariant();
        var b = second.ToLowerInvariant();
        if (a == b)
            return 1;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                rows[i, j] = Cell(i, j);
        }

        return rows[a.Length, b.Length];

        int Cell(int i, int j)
        {
            if (i == 0 || j == 0)
                return i + j;
            var substituted = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            var cell = Math.Min(substituted, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            return isSwap ? Math.Min(cell, rows[i - 2, j - 2] + 1) : cell;
        }
    }
}

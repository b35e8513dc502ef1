namespace Warehouse.Etl.Lineage;

/// <summary>Lines of a file in few words: neighbours as a range.</summary>
internal static class LineNumbers
{
    private const int Shown = 20;

    /// <summary>E.g. <c>2, 5-9</c>; the first ranges only when there are many.</summary>
    public static string Describe(IEnumerable<int> lines)
    {
        List<(int From, int To)> ranges = [];
        foreach (var line in lines.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To + 1 == line)
                ranges[^1] = (ranges[^1].From, line);
            else
                ranges.Add((line, line));
        }

        var told = ranges.Take(Shown).Select(r => FormattableString.Invariant(r.From == r.To ? (FormattableString)$"{r.From}" : $"{r.From}-{r.To}"));
        return string.Join(", ", told) + (ranges.Count > Shown ? " …" : "");
    }
}

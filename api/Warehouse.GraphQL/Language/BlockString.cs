using System.Text;

namespace Warehouse.GraphQL.Language;

/// <summary>The indentation rules of block strings (specification 2.9.4), in both directions.</summary>
internal static class BlockString
{
    private const int LongestSingleLine = 70;

    /// <summary>BlockStringValue: removes the common indentation and the blank lines around.</summary>
    public static string Dedent(IReadOnlyList<string> lines)
    {
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
                continue;
            first = first < 0 ? i : first;
            last = i;
            if (i > 0)
                commonIndent = Math.Min(commonIndent, indent);
        }

        if (first < 0)
            return string.Empty;
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                text.Append('\n');
            text.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(commonIndent, lines[i].Length)));
        }

        return text.ToString();
    }

    /// <summary>Writes a text between triple quotes, on one line where that reads well.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingleLine = lines.Length == 1;
        var needsLeadingNewLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || CodePoints.IsWhiteSpace(line[0]));
        var endsInEscape = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingNewLine = (value.EndsWith('"') && !endsInEscape) || value.EndsWith('\\');
        var isSpread = !isSingleLine || value.Length > LongestSingleLine || needsTrailingNewLine || needsLeadingNewLine || endsInEscape;
        var startsBlank = isSingleLine && value.Length > 0 && CodePoints.IsWhiteSpace(value[0]);

        var before = (isSpread && !startsBlank) || needsLeadingNewLine ? "\n" : string.Empty;
        var after = isSpread || needsTrailingNewLine ? "\n" : string.Empty;
        return $"\"\"\"{before}{escaped}{after}\"\"\"";
    }

    /// <summary>Whether a text survives being printed as a block string and read again.</summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0)
            return true;
        if (value.Any(c => c <= '\u000F' && c is not ('\t' or '\n')))
            return false;
        var lines = value.Split('\n');
        var isBlank = Array.ConvertAll(lines, line => LeadingWhiteSpace(line) == line.Length);
        if (isBlank[0] || isBlank[^1])
            return false;
        var isIndented = lines.Zip(isBlank).All(pair => pair.Second || CodePoints.IsWhiteSpace(pair.First[0]));
        return lines.Length == 1 || !isIndented;
    }

    private static int LeadingWhiteSpace(string line)
    {
        var count = 0;
        while (count < line.Length && CodePoints.IsWhiteSpace(line[count]))
            count++;
        return count;
    }
}

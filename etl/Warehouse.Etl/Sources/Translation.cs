using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Sources;

/// <summary>
/// How publishers write values, and how the product's own files do. A text that is not of the expected form passes unchanged,
/// so that the rules of the source refuse it and show it as it stands.
/// </summary>
internal static partial class Translation
{
    /// <summary>Text on one line with single blanks.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>A code that lost its leading zeros, or that was written with a thousands separator: <c>5,001</c> is 05001.</summary>
    public static string Code(string text, int digits)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        return plain.Length > 0 && plain.All(char.IsAsciiDigit) ? plain.PadLeft(digits, '0') : text;
    }

    /// <summary>Nothing for what stands for nothing.</summary>
    public static string Missing(string text) => text is "-" or "---" or "N/A" or "NaN" or "nan" ? "" : text;

    /// <summary>A number rounded to some decimals, without trailing zeros.</summary>
    public static string Rounded(string text, int decimals = 4, double times = 1)
    {
        if (!double.TryParse(Missing(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Missing(text);
        var rounded = (number * times).ToString("F" + decimals, CultureInfo.InvariantCulture);
        return decimals == 0 ? rounded : rounded.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>A whole number written with dots for thousands: <c>54.800</c>. Nothing counted is a zero.</summary>
    public static string Count(string? text)
    {
        var given = Missing(text?.Trim() ?? "");
        return given.Length == 0 ? "0" : Thousands().IsMatch(given) ? given.Replace(".", "", StringComparison.Ordinal) : given;
    }

    /// <summary>A day written as <c>19/02/2025</c>.</summary>
    public static string Day(string text) =>
        DateOnly.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;

    /// <summary>A line of a comma-separated file.</summary>
    public static string CsvLine(IEnumerable<string?> cells) => string.Join(',', cells.Select(c => c is null ? ""
        : c.AsSpan().IndexOfAny(",\"\n\r") < 0 ? c : $"\"{c.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$")]
    private static partial Regex Thousands();
}

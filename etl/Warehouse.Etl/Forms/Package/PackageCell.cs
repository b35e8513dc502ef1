using System.Globalization;

namespace Warehouse.Etl.Forms.Package;

/// <summary>A cell: a text, or a number when <paramref name="IsNumber"/>. There is no kind for formulas, so a text can never become one.</summary>
/// <param name="Value">What it holds; nothing for an empty cell.</param>
/// <param name="Style">How it looks.</param>
/// <param name="IsNumber">Whether the value is a number with a decimal point.</param>
internal readonly record struct PackageCell(string Value, CellStyle Style = CellStyle.Plain, bool IsNumber = false)
{
    /// <summary>A whole number; anything else stays the text that it is.</summary>
    public static PackageCell Whole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        ? new(text, CellStyle.Number, true) : new(text, CellStyle.Text);

    /// <summary>A day written as 2012-03-20; anything else stays the text that it is.</summary>
    public static PackageCell Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900
            ? new($"{SerialOf(day)}", CellStyle.Day, true) : new(text, CellStyle.Text);

    /// <summary>A day as 2012-03-20 from its number, which a cell shows that lost its format; anything else stays the text that it is.</summary>
    public static string DayOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial >= SerialOf(new(1985, 1, 1)) && serial <= SerialOf(new(2100, 12, 31))
            ? new DateOnly(1899, 12, 30).AddDays(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;

    /// <summary>The number of a day in a workbook; right from March 1900 on.</summary>
    public static int SerialOf(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}

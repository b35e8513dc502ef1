using System.Globalization;
using System.Resources;
using Warehouse.Marts;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports;

/// <summary>What a workbook says, in Spanish (Colombia) or English.</summary>
internal sealed class Captions
{
    private const string Colombia = "[$-240A]";

    private static readonly ResourceManager Resources = new(typeof(Captions));

    private readonly CultureInfo culture;
    private readonly NumberFormatInfo numbers;

    private Captions(string language)
    {
        culture = CultureInfo.GetCultureInfo(language);
        var (group, point) = language == "es" ? (".", ",") : (",", ".");
        numbers = new() { NumberGroupSeparator = group, NumberDecimalSeparator = point };
    }

    /// <summary>Names are English.</summary>
    public bool English => culture.Name == "en";

    /// <exception cref="ReportException">The language is not spoken.</exception>
    public static Captions In(string language) => language is "es" or "en"
        ? new(language)
        : throw new ReportException(ReportException.LanguageUnknown, $"The report speaks es and en, not '{language}'.");

    /// <summary>A caption; one that is missing is a defect.</summary>
    public string this[string key] => Resources.GetString(key, culture) ?? throw new InvalidOperationException($"No caption is called {key}.");

    /// <summary>A caption with its places filled; numbers as people write them.</summary>
    public string Say(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[key], [.. values.Select(Written)]);

    /// <summary>An indicator's name.</summary>
    public string Name(IndicatorEntry indicator) => English ? indicator.NameEnglish : indicator.Name;

    /// <summary>An indicator's unit.</summary>
    public string Unit(IndicatorEntry indicator) => English ? indicator.Unit : indicator.UnitSpanish;

    /// <summary>An indicator's name with its unit, for a column.</summary>
    public string NameAndUnit(IndicatorEntry indicator) => $"{Name(indicator)} ({Unit(indicator)})";

    /// <summary>A year, which is no quantity.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly day) => day.ToString(English ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// A number format that shows numbers and days as the report's language writes them. Programs that know the mark of Colombia write
    /// 7.290.148 in every country; others as the reader's country does.
    /// </summary>
    public string Format(string format) => English
        ? format.Replace(Style.Day, "yyyy-mm-dd", StringComparison.Ordinal)
        : string.Join(';', format.Split(';').Select(part => Colombia + part));

    /// <summary>A number with some decimals.</summary>
    public string Decimals(double value, int decimals) => value.ToString($"N{decimals}", numbers);

    private object? Written(object? value) => value switch
    {
        int or long or decimal { Scale: 0 } => string.Format(numbers, "{0:N0}", value),
        decimal or double => string.Format(numbers, "{0:N1}", value),
        DateTime time => time.ToString(English ? "yyyy-MM-dd HH:mm 'UTC'" : "dd/MM/yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture),
        _ => value,
    };
}

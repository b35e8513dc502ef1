using System.Globalization;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Reports.Letters;

/// <summary>Days, money and areas as a letter in Colombia writes them.</summary>
internal static class AnswerWords
{
    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {Months[day.Month - 1]} de {day.Year}");

    public static string Money(long cop) => "$\u00A0" + cop.ToString("N0", Numbers);

    /// <summary>A name as the electoral authority writes it, all capitals, as a letter does.</summary>
    public static string Person(string name) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant())
        .Replace(" De ", " de ", StringComparison.Ordinal).Replace(" Del ", " del ", StringComparison.Ordinal).Replace(" La ", " la ", StringComparison.Ordinal);

    public static string Area(OutcomeArea area) => area switch
    {
        OutcomeArea.Training => "Formación",
        OutcomeArea.Employment => "Empleo",
        OutcomeArea.Entrepreneurship => "Emprendimiento",
        OutcomeArea.Income => "Generación de ingresos",
        OutcomeArea.QualityOfLife => "Calidad de vida",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "No such area."),
    };
}

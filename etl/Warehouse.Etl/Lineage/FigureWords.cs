using System.Globalization;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>Tells where a number comes from, in plain words: Spanish, or English.</summary>
internal static class FigureWords
{
    public static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-CO"), English = CultureInfo.InvariantCulture;

    /// <summary>The lines of the explanation.</summary>
    public static IEnumerable<string> Tell(ExplainedFigure figure, string place, int year, bool english)
    {
        var culture = english ? English : Spanish;
        var name = english ? figure.Indicator.NameEnglish : figure.Indicator.Name;
        if (figure.Published is not { } number)
        {
            yield return english ? $"{name}, {place}, {year}: nothing is published." : $"{name}, {place}, {year}: no hay ningún dato publicado.";
        }
        else
        {
            yield return string.Create(culture, $"{name}, {place}, {year}: {number:N0} {(english ? figure.Indicator.Unit : figure.Indicator.UnitSpanish)}.");
            yield return Made(figure, culture, english);
        }

        foreach (var origin in figure.Origins)
            yield return "- " + Origin(origin, culture, english);
        if (!figure.Agrees)
        {
            yield return english
                ? "The records have changed since the last load: the next one will publish another number."
                : "Los registros cambiaron después de la última carga: la próxima publicará otra cifra.";
        }
    }

    private static string Made(ExplainedFigure figure, CultureInfo culture, bool english) => (figure.Indicator.Accumulation, english) switch
    {
        (Model.Operational.Outcomes.Accumulation.Average, true) =>
            string.Create(culture, $"It is the mean of {Counted.Facts(figure.Facts, culture, true)}, weighted by their {figure.People:N0} people."),
        (Model.Operational.Outcomes.Accumulation.Average, false) =>
            string.Create(culture, $"Es el promedio de {Counted.Facts(figure.Facts, culture, false)}, ponderado por sus {figure.People:N0} personas."),
        (Model.Operational.Outcomes.Accumulation.Stock, true) =>
            string.Create(culture, $"It is the sum of {Counted.Facts(figure.Facts, culture, true)} of the last period that is reported ({Period(figure, true)}); earlier ones are not added."),
        (Model.Operational.Outcomes.Accumulation.Stock, false) =>
            string.Create(culture, $"Es la suma de {Counted.Facts(figure.Facts, culture, false)} del último periodo reportado ({Period(figure, false)}); los anteriores no se suman."),
        (_, true) => string.Create(culture, $"It is the sum of {Counted.Facts(figure.Facts, culture, true)} of the star."),
        _ => string.Create(culture, $"Es la suma de {Counted.Facts(figure.Facts, culture, false)} de la bodega."),
    };

    private static string Period(ExplainedFigure figure, bool english) => figure.Month is > 0 and var month
        ? (english ? English : Spanish).DateTimeFormat.GetMonthName(month)
        : english ? "the year as a whole" : "el año completo";

    private static string Origin(FigureOrigin origin, CultureInfo culture, bool english)
    {
        var rows = english
            ? string.Create(culture, $"{Counted.Records(origin.Records, culture, true)} with {origin.Value:N0}")
            : string.Create(culture, $"{Counted.Records(origin.Records, culture, false)} con {origin.Value:N0}");
        return $"{rows}, {From(origin.Batch, origin.Lines, culture, english)}";
    }

    /// <summary>The file, its lines and its batch; people where there is none.</summary>
    public static string From(ImportBatch? origin, IReadOnlyList<int> numbers, CultureInfo culture, bool english)
    {
        if (origin is not { } batch)
            return english ? "recorded by people" : "registrados por personas";
        var lines = numbers.Distinct().Count() switch
        {
            0 => "",
            1 => (english ? ", line " : ", línea ") + LineNumbers.Describe(numbers),
            _ => (english ? ", lines " : ", líneas ") + LineNumbers.Describe(numbers),
        };
        return english
            ? string.Create(culture, $"from the file {batch.FileName}{lines} (source {batch.Source}, batch {batch.Id}, imported {batch.FinishedAt:yyyy-MM-dd}, SHA-256 {batch.Sha256})")
            : string.Create(culture, $"del archivo {batch.FileName}{lines} (fuente {batch.Source}, lote {batch.Id}, importado {batch.FinishedAt:yyyy-MM-dd}, SHA-256 {batch.Sha256})");
    }
}

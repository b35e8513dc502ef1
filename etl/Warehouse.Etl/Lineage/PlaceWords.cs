using System.Globalization;

namespace Warehouse.Etl.Lineage;

/// <summary>Tells where what is known of a municipality comes from, in plain words: Spanish, or English.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<PlaceSubject, (string Spanish, string English)> Names = new()
    {
        [PlaceSubject.Unit] = ("Unidad", "Unit"),
        [PlaceSubject.Category] = ("Categoría (Ley 617)", "Category (Law 617)"),
        [PlaceSubject.Typology] = ("Tipología", "Typology"),
        [PlaceSubject.Pdet] = ("Subregión PDET", "PDET subregion"),
        [PlaceSubject.Poverty] = ("Índice de pobreza", "Poverty index"),
        [PlaceSubject.Population] = ("Población", "Population"),
        [PlaceSubject.Priority] = ("Puesto en la lista", "Position on the list"),
        [PlaceSubject.Plan] = ("Plan", "Plan"),
        [PlaceSubject.Review] = ("Retroalimentación", "Review"),
        [PlaceSubject.Commitment] = ("Compromiso", "Commitment"),
    };

    /// <summary>The line that tells one fact.</summary>
    public static string Tell(PlaceFact fact, bool english)
    {
        var (culture, name) = english ? (FigureWords.English, Names[fact.Subject].English) : (FigureWords.Spanish, Names[fact.Subject].Spanish);
        var values = fact.Values.Select(v => Text(v, culture, english)).ToList();
        var told = values.Distinct().Count() > 1
            ? string.Create(culture, $"{values[0]} … {values[^1]} ({values.Count:N0} {(english ? "rows" : "filas")})")
            : values[0];
        var origin = fact is { Subject: PlaceSubject.Priority, Batch: null }
            ? english ? "ranked by the cycle's poverty index" : "ordenado por el índice de pobreza del ciclo"
            : FigureWords.From(fact.Batch, fact.Lines, culture, english);
        return $"{name}{(fact.Key.Length == 0 ? "" : " " + fact.Key)}: {told}; {origin}";
    }

    private static string Text(object? value, CultureInfo culture, bool english) => value switch
    {
        null => english ? "not published" : "sin dato",
        double or int => string.Format(culture, "{0:#,##0.####}", value),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}

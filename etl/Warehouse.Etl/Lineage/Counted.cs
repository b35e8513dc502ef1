using System.Globalization;

namespace Warehouse.Etl.Lineage;

/// <summary>A number with what it counts: one fact, two facts.</summary>
internal static class Counted
{
    public static string Facts(long count, CultureInfo culture, bool english) => english ? Of(count, culture, "fact", "facts") : Of(count, culture, "hecho", "hechos");

    public static string Records(long count, CultureInfo culture, bool english) =>
        english ? Of(count, culture, "record", "records") : Of(count, culture, "registro", "registros");

    private static string Of(long count, CultureInfo culture, string one, string many) => string.Create(culture, $"{count:N0} {(count == 1 ? one : many)}");
}

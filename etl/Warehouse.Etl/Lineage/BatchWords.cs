using System.Globalization;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>Tells what a file fed, in plain words: Spanish, or English.</summary>
internal static class BatchWords
{
    /// <summary>The lines that tell it.</summary>
    public static IEnumerable<string> Tell(FedByBatch fed, bool english)
    {
        var culture = english ? FigureWords.English : FigureWords.Spanish;
        yield return Read(fed.Batch, culture, english);
        foreach (var table in fed.Tables)
            yield return "- " + Table(table, culture, english);
        foreach (var figure in fed.Figures)
        {
            yield return english
                ? string.Create(culture, $"  - {figure.Indicator} {figure.Year}: {Counted.Facts(figure.Facts, culture, true)}, {Counted.Records(figure.Records, culture, true)}, {figure.Value:N0}")
                : string.Create(culture, $"  - {figure.Indicator} {figure.Year}: {Counted.Facts(figure.Facts, culture, false)}, {Counted.Records(figure.Records, culture, false)}, {figure.Value:N0}");
        }

        if (fed.Tables.Count == 0)
            yield return english ? "- no row carries it: later readings changed them all, or it gave none" : "- ninguna fila lo lleva: lecturas posteriores las cambiaron todas, o no dio ninguna";
    }

    private static string Read(ImportBatch batch, CultureInfo culture, bool english) => english
        ? string.Create(culture, $"Batch {batch.Id}, {batch.FileName} (source {batch.Source}, imported {batch.FinishedAt:yyyy-MM-dd}, SHA-256 {batch.Sha256}): "
            + $"{batch.Read:N0} rows read, {batch.Loaded:N0} loaded, {batch.Unchanged:N0} unchanged, {batch.Rejected:N0} refused, {batch.Duplicates:N0} repeated.")
        : string.Create(culture, $"Lote {batch.Id}, {batch.FileName} (fuente {batch.Source}, importado {batch.FinishedAt:yyyy-MM-dd}, SHA-256 {batch.Sha256}): "
            + $"{batch.Read:N0} filas leídas, {batch.Loaded:N0} cargadas, {batch.Unchanged:N0} sin cambio, {batch.Rejected:N0} rechazadas, {batch.Duplicates:N0} repetidas.");

    private static string Table(FedTable table, CultureInfo culture, bool english) => (table.StarTable, english) switch
    {
        ({ } star, true) => string.Create(culture, $"{table.Rows:N0} rows of {table.Table}, which make {star}"),
        ({ } star, false) => string.Create(culture, $"{table.Rows:N0} filas de {table.Table}, que forman {star}"),
        (null, true) => string.Create(culture, $"{table.Rows:N0} rows of {table.Table}, which stay in the operational store"),
        _ => string.Create(culture, $"{table.Rows:N0} filas de {table.Table}, que quedan en la base operacional"),
    };
}

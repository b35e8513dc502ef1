using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.EndToEnd;

internal static class RawMunicipality
{
    private const string Indices =
        """
        SELECT m.Name, v.IndexCode, v.Value, v.Rank
        FROM Municipalities m
        LEFT JOIN PovertyValues v ON v.MunicipalityCode = m.Code
        WHERE m.Code = @code
        ORDER BY substr(v.IndexCode, -4) DESC, v.IndexCode
        """;

    /// <summary>The table is clustered by year and indicator: told all of them, SQLite seeks the municipality instead of reading every row.</summary>
    private const string Outcomes =
        """
        SELECT a.Year, i.Code, sum(a.Value)
        FROM AggregateOutcomes a
        JOIN DimIndicators i ON i.Key = a.IndicatorKey
        WHERE a.Year IN (SELECT Year FROM DimPeriods)
          AND a.IndicatorKey IN (SELECT Key FROM DimIndicators)
          AND a.MunicipalityKey IN (SELECT Key FROM DimMunicipalities WHERE Code = @code)
          AND NOT a.Demonstration
        GROUP BY a.Year, i.Code
        ORDER BY a.Year DESC, i.Code
        LIMIT 10
        """;

    public static void Write(string operational, string warehouse, string code, Utf8JsonWriter json)
    {
        WriteIndices(operational, code, json);
        WriteOutcomes(warehouse, code, json);
    }

    private static void WriteIndices(string store, string code, Utf8JsonWriter json)
    {
        using SqliteConnection connection = new(store);
        using var command = RawServer.Command(connection, Indices, ("@code", code));
        using var row = command.ExecuteReader();
        row.Read();
        json.WriteStartObject("municipality");
        json.WriteString("code", code);
        json.WriteString("name", row.GetString(0));
        json.WriteStartArray("povertyIndices");
        for (var more = !row.IsDBNull(1); more; more = row.Read())
        {
            json.WriteStartObject();
            json.WriteStartObject("index");
            json.WriteString("code", row.GetString(1));
            json.WriteEndObject();
            WriteNumber(json, "value", row.IsDBNull(2) ? null : row.GetDouble(2));
            WriteNumber(json, "rank", row.IsDBNull(3) ? null : row.GetInt32(3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOutcomes(string store, string code, Utf8JsonWriter json)
    {
        using SqliteConnection connection = new(store);
        using var command = RawServer.Command(connection, Outcomes, ("@code", code));
        using var row = command.ExecuteReader();
        json.WriteStartObject("outcomes");
        json.WriteStartArray("rows");
        while (row.Read())
        {
            json.WriteStartObject();
            json.WriteNumber("year", row.GetInt32(0));
            json.WriteStartObject("indicator");
            json.WriteString("code", row.GetString(1));
            json.WriteEndObject();
            WriteNumber(json, "achieved", row.IsDBNull(2) ? null : row.GetInt64(2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

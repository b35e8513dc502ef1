using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.EndToEnd;

internal static class RawRanking
{
    private const string Sql =
        """
        SELECT v.Rank, v.Value, m.Code, m.Name, d.Code, d.Name, p.Status
        FROM PovertyValues v
        JOIN Municipalities m ON m.Code = v.MunicipalityCode
        JOIN Departments d ON d.Code = m.DepartmentCode
        LEFT JOIN Plans p ON p.MunicipalityCode = m.Code AND p.Term = @term AND NOT p.Demonstration
        WHERE v.IndexCode = @index AND v.Rank IS NOT NULL
        ORDER BY v.Rank, v.MunicipalityCode
        LIMIT 50
        """;

    public static void Write(string store, Utf8JsonWriter json)
    {
        using SqliteConnection connection = new(store);
        using var command = RawServer.Command(connection, Sql, ("@index", "IPM_2005"), ("@term", "2012-2015"));
        using var reader = command.ExecuteReader();
        json.WriteStartObject("povertyRanking");
        json.WriteStartArray("nodes");
        while (reader.Read())
        {
            WriteRow(reader, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(SqliteDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", row.GetInt32(0));
        json.WriteNumber("value", row.GetDouble(1));
        json.WriteStartObject("municipality");
        json.WriteString("code", row.GetString(2));
        json.WriteString("name", row.GetString(3));
        json.WriteStartObject("department");
        json.WriteString("code", row.GetString(4));
        json.WriteString("name", row.GetString(5));
        json.WriteEndObject();
        json.WriteStartArray("plans");
        if (!row.IsDBNull(6))
        {
            json.WriteStartObject();
            json.WriteString("status", Status(row.GetString(6)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A plan's status as the API names it.</summary>
    public static string Status(string stored) => stored switch
    {
        "GovernmentProgramme" => "GOVERNMENT_PROGRAMME",
        "AdoptedByAgreement" => "ADOPTED_BY_AGREEMENT",
        _ => throw new InvalidOperationException($"No loaded plan was '{stored}' when this was written."),
    };
}

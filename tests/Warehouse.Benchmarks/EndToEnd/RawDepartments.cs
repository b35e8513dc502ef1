using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.EndToEnd;

internal static class RawDepartments
{
    private const int First = 5;

    private const string Sql =
        """
        SELECT d.Code, d.Name, v.Rank, v.Value, v.MunicipalityCode, v.Name
        FROM Departments d
        LEFT JOIN (
          SELECT v.Rank, v.Value, v.MunicipalityCode, m.Name, m.DepartmentCode
          FROM PovertyValues v
          JOIN Municipalities m ON m.Code = v.MunicipalityCode
          WHERE v.IndexCode = @index AND v.DepartmentRank <= 5
        ) v ON v.DepartmentCode = d.Code
        ORDER BY d.Code, v.Rank, v.MunicipalityCode
        """;

    public static void Write(string store, Utf8JsonWriter json)
    {
        using SqliteConnection connection = new(store);
        using var command = RawServer.Command(connection, Sql, ("@index", "IPM_2005"));
        using var reader = command.ExecuteReader();
        json.WriteStartArray("departments");
        string? department = null;
        var written = 0;
        while (reader.Read())
        {
            if (reader.GetString(0) is var code && code != department)
            {
                End(json, department);
                (department, written) = (code, 0);
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("name", reader.GetString(1));
                json.WriteStartArray("poorest");
            }

            if (!reader.IsDBNull(2) && written++ < First)
            {
                WriteRow(reader, json);
            }
        }

        End(json, department);
        json.WriteEndArray();
    }

    private static void WriteRow(SqliteDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", row.GetInt32(2));
        json.WriteNumber("value", row.GetDouble(3));
        json.WriteStartObject("municipality");
        json.WriteString("code", row.GetString(4));
        json.WriteString("name", row.GetString(5));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string? department)
    {
        if (department is not null)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}

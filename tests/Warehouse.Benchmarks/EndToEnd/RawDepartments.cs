using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>Two statements in the same order, merged: twice as fast as one with an outer join.</summary>
internal static class RawDepartments
{
    private const int First = 5;

    private const string Departments = "SELECT Code, Name FROM Departments ORDER BY Code";

    private const string Poorest =
        """
        SELECT m.DepartmentCode, v.Rank, v.Value, v.MunicipalityCode, m.Name
        FROM PovertyValues v
        JOIN Municipalities m ON m.Code = v.MunicipalityCode
        WHERE v.IndexCode = @index AND v.DepartmentRank <= 5
        ORDER BY m.DepartmentCode, v.Rank, v.MunicipalityCode
        """;

    public static void Write(string store, Utf8JsonWriter json)
    {
        using SqliteConnection connection = new(store);
        using var departments = RawServer.Command(connection, Departments);
        using var department = departments.ExecuteReader();
        using var poorest = RawServer.Command(connection, Poorest, ("@index", "IPM_2005"));
        using var rank = poorest.ExecuteReader();
        var more = rank.Read();
        json.WriteStartArray("departments");
        while (department.Read())
        {
            var code = department.GetString(0);
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("name", department.GetString(1));
            json.WriteStartArray("poorest");
            for (var written = 0; more && rank.GetString(0) == code; more = rank.Read())
            {
                if (written++ < First)
                {
                    WriteRank(rank, json);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRank(SqliteDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", row.GetInt32(1));
        json.WriteNumber("value", row.GetDouble(2));
        json.WriteStartObject("municipality");
        json.WriteString("code", row.GetString(3));
        json.WriteString("name", row.GetString(4));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

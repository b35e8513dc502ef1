using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Npgsql;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Server;

/// <summary>What somebody would write by hand for exactly the first of the circular's questions: one statement, Npgsql, Utf8JsonWriter.</summary>
internal static class RawPriorities
{
    public const string Verb = "raw-priorities";

    private const string Sql =
        """
        SELECT v."Rank", v."Value", v."Caution", m."Code", m."Name", d."Code", d."Name", g."Code", g."Name", n."Total", n."Series",
            p."Status", p."ReceivedOn", r."Status", r."SentOn", r."SentOn" > c."ClosesOn"
        FROM op."PriorityMunicipalities" l
        JOIN op."ReviewCycles" c ON c."Code" = l."CycleCode"
        JOIN op."PovertyValues" v ON v."IndexCode" = $2 AND v."MunicipalityCode" = l."MunicipalityCode"
        JOIN op."Municipalities" m ON m."Code" = l."MunicipalityCode"
        JOIN op."Departments" d ON d."Code" = m."DepartmentCode"
        JOIN op."Regionals" g ON g."Code" = m."RegionalCode"
        LEFT JOIN op."Populations" n ON n."MunicipalityCode" = m."Code" AND n."Year" = $4 AND n."Series" = 'census2018_2005_2019'
        LEFT JOIN op."Plans" p ON p."MunicipalityCode" = m."Code" AND p."Term" = $3 AND NOT p."Demonstration"
        LEFT JOIN op."PlanReviews" r ON r."PlanId" = p."Id" AND r."CycleCode" = $1 AND r."SentOn" IS NOT NULL
        WHERE l."CycleCode" = $1
        ORDER BY v."Rank", m."Code"
        """;

    public static async Task RunAsync(string connectionString, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 });
        app.MapGet("/health/ready", () => "ready");
        app.MapGet("/priorities", context => RawServer.AnswerAsync(context, json => Write(source, json)));
        await app.RunAsync();
    }

    private static void Write(NpgsqlDataSource source, Utf8JsonWriter json)
    {
        using var command = source.CreateCommand(Sql);
        foreach (object value in (object[])["C112-2012", "IPM_2005", "2012-2015", 2012])
            command.Parameters.AddWithValue(value);
        using var row = command.ExecuteReader();
        json.WriteStartObject("povertyRanking");
        json.WriteStartArray("nodes");
        var count = 0;
        for (; row.Read(); count++)
            WriteRow(row, json);
        json.WriteEndArray();
        json.WriteNumber("totalCount", count);
        json.WriteEndObject();
    }

    private static void WriteRow(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", row.GetInt32(0));
        json.WriteNumber("value", row.GetDouble(1));
        json.WriteBoolean("caution", row.GetBoolean(2));
        json.WriteStartObject("municipality");
        json.WriteString("code", row.GetString(3));
        json.WriteString("name", row.GetString(4));
        WriteNamed(row, json, "department", 5);
        WriteNamed(row, json, "regional", 7);
        if (row.IsDBNull(9))
        {
            json.WriteNull("population");
        }
        else
        {
            json.WriteStartObject("population");
            json.WriteNumber("total", row.GetInt32(9));
            json.WriteString("series", row.GetString(10));
            json.WriteEndObject();
        }

        WritePlans(row, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlans(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartArray("plans");
        if (!row.IsDBNull(11))
        {
            json.WriteStartObject();
            json.WriteString("status", RawRanking.Status(row.GetString(11)));
            WriteDay(row, json, "receivedOn", 12);
            json.WriteStartArray("reviews");
            if (!row.IsDBNull(13))
            {
                json.WriteStartObject();
                json.WriteString("status", row.GetString(13).ToUpperInvariant());
                WriteDay(row, json, "sentOn", 14);
                json.WriteBoolean("late", row.GetBoolean(15));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(NpgsqlDataReader row, Utf8JsonWriter json, string name, int column)
    {
        json.WriteStartObject(name);
        json.WriteString("code", row.GetString(column));
        json.WriteString("name", row.GetString(column + 1));
        json.WriteEndObject();
    }

    private static void WriteDay(NpgsqlDataReader row, Utf8JsonWriter json, string name, int column)
    {
        if (row.IsDBNull(column))
            json.WriteNull(name);
        else
            json.WriteString(name, row.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd", null));
    }
}

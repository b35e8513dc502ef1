using System.Buffers;
using System.Data;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>What somebody would write by hand for exactly these three questions: minimal API, ADO.NET, Utf8JsonWriter.</summary>
internal static class RawServer
{
    public const string Verb = "raw-server";

    public static async Task RunAsync(string directory, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        var operational = $"Data Source={Path.Combine(directory, "operational.db")}";
        var warehouse = $"Data Source={Path.Combine(directory, "warehouse.db")}";
        app.MapGet("/health/ready", () => "ready");
        app.MapGet("/ranking", context => AnswerAsync(context, json => RawRanking.Write(operational, json)));
        app.MapGet("/departments", context => AnswerAsync(context, json => RawDepartments.Write(operational, json)));
        app.MapGet("/municipality/{code}", context =>
            AnswerAsync(context, json => RawMunicipality.Write(operational, warehouse, (string)context.Request.RouteValues["code"]!, json)));
        await app.RunAsync();
    }

    /// <summary>A command of a connection, which is opened first when it is not.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        if (connection.State != ConnectionState.Open)
        {
            connection.Open();
        }

        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    /// <summary>Answers a request with the data that is written.</summary>
    public static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json";
        ArrayBufferWriter<byte> buffer = new(16 * 1024);
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        context.Response.ContentLength = buffer.WrittenCount;
        await context.Response.Body.WriteAsync(buffer.WrittenMemory);
    }
}

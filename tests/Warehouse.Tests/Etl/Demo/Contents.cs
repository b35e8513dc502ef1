using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model.Operational;

namespace Warehouse.Tests.Etl.Demo;

/// <summary>What a store holds, in a form that two stores can be compared in.</summary>
internal static class Contents
{
    private static readonly string?[] Notes = ["PendingChanges", "LoadReceipts"];

    /// <summary>A digest of every table by its name, but for the notes that a store keeps for the load.</summary>
    public static async Task<SortedDictionary<string, string>> OfAsync(OperationalContext store)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await store.Database.OpenConnectionAsync();
        foreach (var entity in store.Model.GetEntityTypes().Where(e => !Notes.Contains(e.GetTableName())))
            digests.Add(entity.GetTableName()!, await DigestAsync(store, $"SELECT * FROM {store.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema())} ORDER BY {string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(p => $"\"{p.Name}\""))}"));
        return digests;
    }

    /// <summary>A digest of the rows of a query.</summary>
    private static async Task<string> DigestAsync(OperationalContext store, string sql)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await store.Database.OpenConnectionAsync();
        await using var command = store.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var values = new object[rows.FieldCount];
        while (await rows.ReadAsync())
        {
            rows.GetValues(values);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('|', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))) + "\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

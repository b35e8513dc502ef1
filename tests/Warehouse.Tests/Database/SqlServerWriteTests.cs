using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model.Operational;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Database;

/// <summary>What people's changes are written with, however many rows one of them has.</summary>
public sealed class SqlServerWriteTests
{
    private const int Rows = 5;

    [Fact]
    public async Task Every_table_is_written_with_plain_statements_also_when_a_change_has_many_rows()
    {
        WrittenSql written = new();
        await using var context = SqlServerContexts.Operational(written);
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        foreach (var type in context.Model.GetEntityTypes())
        {
            for (var i = 1; i <= Rows; i++)
                Add(context, type, i);
            await SaveAsync(context, EntityState.Added);
            await SaveAsync(context, EntityState.Modified);
            await SaveAsync(context, EntityState.Deleted);
            Assert.All(["INSERT", "DELETE"], verb => Assert.Contains(written.Statements, s => s.Contains($"{verb} INTO [op].[{type.GetTableName()}]", StringComparison.Ordinal) || s.Contains($"{verb} FROM [op].[{type.GetTableName()}]", StringComparison.Ordinal)));
            Assert.All(written.Statements, sql => Assert.DoesNotContain("MERGE", sql, StringComparison.OrdinalIgnoreCase));
            Assert.All(written.Statements, sql => TSqlScript.Parse(sql));
            written.Statements.Clear();
        }
    }

    private static async Task SaveAsync(OperationalContext context, EntityState state)
    {
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State == EntityState.Unchanged).ToList())
            entry.State = state;
        await context.SaveChangesAsync();
    }

    private static void Add(OperationalContext context, IEntityType type, int number)
    {
        var entry = context.Entry(RuntimeHelpers.GetUninitializedObject(type.ClrType));
        foreach (var property in type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never && !p.IsNullable))
            entry.Property(property.Name).CurrentValue = Sample(property.ClrType, number);
        entry.State = EntityState.Added;
    }

    private static object Sample(Type type, int number) =>
        type == typeof(string) ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : type == typeof(byte[]) ? new[] { (byte)number }
        : type == typeof(DateOnly) ? new DateOnly(2012, 3, number)
        : type == typeof(DateTime) ? new DateTime(2012, 3, number, 0, 0, 0, DateTimeKind.Utc)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : type == typeof(Guid) ? Guid.NewGuid()
        : Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture);
}

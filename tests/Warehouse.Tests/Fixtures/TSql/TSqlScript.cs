using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>T-SQL as SQL Server 2019 reads it, without a server.</summary>
internal static class TSqlScript
{
    /// <summary>The tree of a script; its errors of syntax fail the test.</summary>
    public static TSqlFragment Parse(string sql)
    {
        var tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors.Select(e => $"line {e.Line}: {e.Message}")) + Environment.NewLine + sql);
        return tree;
    }

    /// <summary>The tables, columns and aliases of a query that do not exist.</summary>
    public static IReadOnlyList<string> Unknown(string query, TableCatalogue tables)
    {
        var binder = new QueryBinder(tables);
        Parse(query).Accept(binder);
        return binder.Unknown;
    }
}

using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>Looks every table, column and alias of a query up, as SQL Server would before it runs it.</summary>
internal sealed class QueryBinder(TableCatalogue tables) : TSqlFragmentVisitor
{
    private readonly List<string> unknown = [];
    private QueryScope? scope;

    public IReadOnlyList<string> Unknown => unknown;

    public override void ExplicitVisit(QuerySpecification node) => Bind(node, scope);

    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is not { } name)
            return;
        var column = name.Identifiers[^1].Value;
        if (name.Identifiers.Count == 1)
            Require(scope?.Has(column) == true, $"column {column}");
        else if (scope?.Knows(name.Identifiers[0].Value) != true)
            unknown.Add($"alias {name.Identifiers[0].Value}");
        else
            Require(scope.Has(name.Identifiers[0].Value, column), $"column {name.Identifiers[0].Value}.{column}");
    }

    private HashSet<string> Bind(QueryExpression query, QueryScope? outer)
    {
        if (query is BinaryQueryExpression both)
        {
            Bind(both.SecondQueryExpression, outer);
            return Bind(both.FirstQueryExpression, outer);
        }

        return query is QueryParenthesisExpression inner ? Bind(inner.QueryExpression, outer) : Bind((QuerySpecification)query, outer);
    }

    private HashSet<string> Bind(QuerySpecification query, QueryScope? outer)
    {
        var around = scope;
        scope = new(outer);
        foreach (var table in query.FromClause?.TableReferences ?? [])
            Bind(table, outer);
        foreach (var part in new TSqlFragment?[] { query.WhereClause, query.GroupByClause, query.HavingClause, query.TopRowFilter }.Concat(query.SelectElements))
            part?.Accept(this);
        var output = query.SelectElements.OfType<SelectScalarExpression>().Select(NameOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        scope.Output = output;
        query.OrderByClause?.Accept(this);
        scope = around;
        return output;
    }

    /// <summary>Only the right side of APPLY sees the tables beside it; to be lenient, every derived table may.</summary>
    private void Bind(TableReference table, QueryScope? outer)
    {
        switch (table)
        {
            case NamedTableReference named:
                var name = TableCatalogue.NameOf(named.SchemaObject);
                Require(tables.Columns(name) is not null, $"table {name}");
                scope!.Add(named.Alias?.Value ?? named.SchemaObject.BaseIdentifier.Value, tables.Columns(name) ?? new HashSet<string>());
                break;
            case QueryDerivedTable derived:
                scope!.Add(derived.Alias.Value, Bind(derived.QueryExpression, scope));
                break;
            case JoinTableReference join:
                Bind(join.FirstTableReference, outer);
                Bind(join.SecondTableReference, outer);
                (join as QualifiedJoin)?.SearchCondition.Accept(this);
                break;
            case JoinParenthesisTableReference parenthesis:
                Bind(parenthesis.Join, outer);
                break;
            case OpenJsonTableReference json:
                scope!.Add(json.Alias.Value, Columns(json));
                break;
            case InlineDerivedTable values:
                scope!.Add(values.Alias.Value, values.Columns.Select(c => c.Value).ToHashSet(StringComparer.OrdinalIgnoreCase));
                break;
            default:
                unknown.Add($"a table of the kind {table.GetType().Name}, which this binder does not understand");
                break;
        }
    }

    private static HashSet<string> Columns(OpenJsonTableReference json) => json.SchemaDeclarationItems.Count == 0
        ? new(["key", "value", "type"], StringComparer.OrdinalIgnoreCase)
        : json.SchemaDeclarationItems.Select(i => i.ColumnDefinition.ColumnIdentifier.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string? NameOf(SelectScalarExpression element) =>
        element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value;

    private void Require(bool known, string what)
    {
        if (!known)
            unknown.Add(what);
    }
}

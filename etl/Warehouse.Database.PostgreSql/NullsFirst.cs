using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

#pragma warning disable EF1001 // The provider offers no public way to ask for another order of nulls; its version is pinned exactly.

namespace Warehouse.Database.PostgreSql;

/// <summary>
/// Writes SQL that sorts a missing value before every other one, as the other stores do; says so only where a value may be missing,
/// because an index serves an order that is asked for otherwise.
/// </summary>
internal sealed class NullsFirst(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options)
    : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies, types, options.PostgresVersion);

    private sealed class Generator(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, Version version)
        : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, version)
    {
        protected override Expression VisitOrdering(OrderingExpression orderingExpression)
        {
            var ordering = base.VisitOrdering(orderingExpression);
            if (orderingExpression.Expression is not (ColumnExpression { IsNullable: false } or SqlConstantExpression { Value: not null }))
                Sql.Append(orderingExpression.IsAscending ? " NULLS FIRST" : " NULLS LAST");
            return ordering;
        }
    }
}

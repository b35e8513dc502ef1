using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.Conventions;

#pragma warning disable EF1001 // The builder asks for the provider's own options; the version of both is pinned exactly.

namespace Warehouse.Database.PostgreSql;

/// <summary>
/// The provider's conventions, and a collation for every text: by its code points, so that pages follow each other in the same
/// order on every store and an index serves a search for the beginning of a text; and what <see cref="SpanishSearch"/> searches.
/// </summary>
internal sealed class PostgreSqlConventions(
    ProviderConventionSetBuilderDependencies dependencies,
    RelationalConventionSetBuilderDependencies relational,
    IRelationalTypeMappingSource types,
    INpgsqlSingletonOptions options)
    : NpgsqlConventionSetBuilder(dependencies, relational, types, options)
{
    public override ConventionSet CreateConventionSet()
    {
        var conventions = base.CreateConventionSet();
        conventions.Add(new ByCodePoint());
        conventions.Add(SpanishSearch.Instance);
        return conventions;
    }

    private sealed class ByCodePoint : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type == typeof(string) || type.IsEnum)
                    property.Builder.UseCollation("C");
            }
        }
    }
}

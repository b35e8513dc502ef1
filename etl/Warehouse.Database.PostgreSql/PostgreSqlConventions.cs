using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.Conventions;
using Warehouse.Model.Star;

#pragma warning disable EF1001 // The builder asks for the provider's own options; the version of both is pinned exactly.

namespace Warehouse.Database.PostgreSql;

/// <summary>
/// The provider's conventions, and a collation for every text: by its code points, so that pages follow each other in the same
/// order on every store and an index serves a search for the beginning of a text; what <see cref="SpanishSearch"/> searches; and an index
/// of the periods of the outcome facts, which are written in their order.
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
        conventions.Add(new FactsByPeriod());
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

    /// <summary>
    /// A block range index has an entry for some hundred pages: it costs a load nothing, and a question about a year reads the pages of
    /// that year instead of all.
    /// </summary>
    private sealed class FactsByPeriod : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            if (modelBuilder.Metadata.FindEntityType(typeof(FactOutcome)) is { } facts)
                facts.Builder.HasIndex([facts.FindProperty(nameof(FactOutcome.PeriodKey))!])!.HasMethod("brin");
        }
    }
}

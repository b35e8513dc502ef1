using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model.Star;

namespace Warehouse.Database.SqlServer;

/// <summary>
/// The provider's conventions, and room for the columnstore that the migrations put the outcome facts into: it is the order in which
/// they are stored, so their key is not.
/// </summary>
internal sealed class SqlServerConventions(
    ProviderConventionSetBuilderDependencies dependencies, RelationalConventionSetBuilderDependencies relational, ISqlGenerationHelper sql)
    : SqlServerConventionSetBuilder(dependencies, relational, sql)
{
    public override ConventionSet CreateConventionSet()
    {
        var conventions = base.CreateConventionSet();
        conventions.Add(new FactsByColumn());
        return conventions;
    }

    private sealed class FactsByColumn : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context) =>
            modelBuilder.Metadata.FindEntityType(typeof(FactOutcome))?.FindPrimaryKey()!.Builder.IsClustered(false);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Warehouse.Model.Mapping;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Makes a table that asks to be clustered on its key <c>WITHOUT ROWID</c>, also when SQLite has to rebuild it.
/// </summary>
internal sealed class ClusteredTableSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!IsClusteredOnKey(operation, model))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.Append(" WITHOUT ROWID");
        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    /// <summary>A rebuilt table gets a temporary name, so the model is asked for the table it stands for.</summary>
    private static bool IsClusteredOnKey(CreateTableOperation operation, IModel? model)
    {
        var name = operation.Name.StartsWith("ef_temp_", StringComparison.Ordinal) ? operation.Name["ef_temp_".Length..] : operation.Name;
        return model?.GetEntityTypes().Any(e => e.GetTableName() == name && e.FindAnnotation(Clustering.Annotation) is not null) ?? false;
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Etl.Load;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Export;

/// <summary>A table of the star on its way out.</summary>
internal abstract class ExportedTable
{
    /// <summary>What the load remembers for itself only.</summary>
    private static readonly Type[] Inner = [typeof(LoadedChange)];

    /// <summary>The tables of the star, by name, those that others refer to first.</summary>
    public static IEnumerable<(IEntityType Entity, ExportedTable Table)> Of(StarContext star) => star.Model.GetEntityTypes()
        .Where(e => !Inner.Contains(e.ClrType))
        .OrderBy(e => e.GetForeignKeys().Any()).ThenBy(e => e.GetTableName(), StringComparer.Ordinal)
        .Select(e => (e, (ExportedTable)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(e.ClrType))!));

    /// <summary>Writes the rows in the order of the primary key.</summary>
    public abstract Task<TableCount> WriteAsync(StarContext star, IEntityType entity, IExportTarget target, CancellationToken cancellationToken);

    private sealed class Typed<T> : ExportedTable
        where T : class
    {
        public override async Task<TableCount> WriteAsync(StarContext star, IEntityType entity, IExportTarget target, CancellationToken cancellationToken) =>
            new(entity.GetTableName()!, await target.WriteAsync(entity, InOrder(star.Set<T>(), entity).AsEnumerable(), cancellationToken));

        private static IQueryable<T> InOrder(IQueryable<T> rows, IEntityType entity)
        {
            var row = Expression.Parameter(typeof(T));
            IOrderedQueryable<T>? ordered = null;
            foreach (var part in entity.FindPrimaryKey()!.Properties)
            {
                var by = Expression.Lambda<Func<T, object>>(Expression.Convert(Expression.Property(row, part.PropertyInfo!), typeof(object)), row);
                ordered = ordered is null ? rows.OrderBy(by) : ordered.ThenBy(by);
            }

            return ordered!;
        }
    }
}

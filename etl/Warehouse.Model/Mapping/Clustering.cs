using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Warehouse.Model.Mapping;

/// <summary>Asks a provider to store a table in the order of its primary key and without another row identifier.</summary>
public static class Clustering
{
    /// <summary>Name of the annotation that a provider's migrations read.</summary>
    public const string Annotation = "Warehouse:ClusteredOnKey";

    internal static EntityTypeBuilder<T> IsClusteredOnKey<T>(this EntityTypeBuilder<T> entity)
        where T : class => entity.HasAnnotation(Annotation, true);
}

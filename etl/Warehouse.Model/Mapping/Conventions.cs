using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Warehouse.Model.Mapping;

/// <summary>What holds for every column of both stores.</summary>
internal static class Conventions
{
    private const int CodeLength = 40, NameLength = 400, TextLength = 4000;

    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(CodeLength).AreUnicode(false);
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<decimal>().HavePrecision(20, 4);
        configuration.Properties<string>().HaveMaxLength(NameLength);
    }

    /// <summary>A code: short and ASCII.</summary>
    public static PropertyBuilder<T> IsCode<T>(this PropertyBuilder<T> property, int length = CodeLength) =>
        property.HasMaxLength(length).IsUnicode(false);

    /// <summary>Text that may be long.</summary>
    public static PropertyBuilder<T> IsText<T>(this PropertyBuilder<T> property) => property.HasMaxLength(TextLength);
}

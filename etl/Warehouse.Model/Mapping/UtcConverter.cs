using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Warehouse.Model.Mapping;

/// <summary>Stores keep no time zone: what is read back is UTC, as it was written.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The members that make rows of a page distinct.</summary>
internal static class RowKey
{
    public static IReadOnlyList<string> Of(SchemaMapping schema, FieldSource source, Type row, UsePagingAttribute paging)
    {
        foreach (var unknown in paging.Key.Concat(paging.OrderBy).Where(n => row.GetProperty(n.TrimStart('-').Split('.')[0]) is null))
        {
            schema.Report(source.Label, $"is paged by \"{unknown}\", which {row.Name} does not have.");
        }
        if (paging.Key.Length > 0)
        {
            return paging.Key;
        }
        var properties = row.GetProperties();
        string[] marked = [.. properties.Where(p => p.IsDefined(typeof(KeyAttribute))).Select(p => p.Name)];
        var found = marked.Length > 0
            ? marked
            : (Array.Find(properties, p => schema.Fields.IsId(p, row))
                ?? Array.Find(properties, p => p.Name is "Id" or "Code" || p.Name == row.Name + "Id")) is { } single ? [single.Name] : [];
        if (found.Length == 0)
        {
            schema.Report(source.Label, $"is paged, and {row.Name} has no key; name it: [UsePaging(Key = [nameof({row.Name}.X)])].");
        }
        return found;
    }
}

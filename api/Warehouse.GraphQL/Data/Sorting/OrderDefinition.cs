using System.Reflection;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>An order input made from a row type: which of its fields sorts by which member.</summary>
internal sealed class OrderDefinition
{
    /// <summary>Names of fields to members, with the order of the member's type where it is an object.</summary>
    public Dictionary<string, (PropertyInfo Member, OrderDefinition? Nested)> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys that were asked for, as paths of members, the most significant first.</summary>
    public IEnumerable<(string Path, bool IsDescending)> Read(IEnumerable<object?> order) =>
        order.OfType<InputObjectValue>().SelectMany(o => Read(o, ""));

    private IEnumerable<(string Path, bool IsDescending)> Read(InputObjectValue order, string prefix)
    {
        foreach (var (name, value) in order)
        {
            var (member, nested) = Fields[name];
            if (value is SortDirection direction)
            {
                yield return (prefix + member.Name, direction == SortDirection.Desc);
            }
            else if (value is InputObjectValue inner)
            {
                foreach (var key in nested!.Read(inner, $"{prefix}{member.Name}."))
                {
                    yield return key;
                }
            }
        }
    }
}

using System.Collections;

namespace Warehouse.GraphQL.Execution;

/// <summary>Values of list fields as lists that can be gone through twice.</summary>
internal static class ListValues
{
    /// <summary>The value itself when it is a list already; null when it is no list at all.</summary>
    public static IList? Of(object value) => value switch
    {
        string => null,
        IList list => list,
        IDictionary or IReadOnlyDictionary<string, object?> => null,
        IEnumerable items => Copy(items),
        _ => null,
    };

    public static ResolverFault NotAList(FieldPlan field) => new(new GraphQLException(
        $"Expected Iterable, but did not find one for field \"{field.ParentType}.{field.Definition.Name}\"."));

    private static List<object?> Copy(IEnumerable items)
    {
        List<object?> copy = items is ICollection known ? new(known.Count) : [];
        foreach (var item in items)
        {
            copy.Add(item);
        }

        return copy;
    }
}

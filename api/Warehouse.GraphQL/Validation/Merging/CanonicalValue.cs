using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Values as text in which the order of input fields does not matter, to compare arguments.</summary>
internal static class CanonicalValue
{
    public static IReadOnlyDictionary<string, string> OfArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
            values[argument.Name.Value] = Printer.Print(Sort(argument.Value));
        return values;
    }

    private static ValueNode Sort(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode { Values = [.. list.Values.Select(Sort)] },
        ObjectValueNode fields => new ObjectValueNode
        {
            Fields =
            [
                .. fields.Fields
                    .OrderBy(field => field.Name.Value, StringComparer.Ordinal)
                    .Select(field => new ObjectFieldNode { Name = field.Name, Value = Sort(field.Value) }),
            ],
        },
        _ => value,
    };
}

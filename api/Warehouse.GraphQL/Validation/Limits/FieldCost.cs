using System.Globalization;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>What the directives of a field's definition say of its cost; read once a plan.</summary>
internal sealed class FieldCost
{
    private readonly string[] _slicingArguments;
    private readonly int? _assumedSize;
    private readonly bool _requireOne;

    private FieldCost(FieldPlan field)
    {
        var definition = field.Definition;
        var type = definition.Type.Named;
        var size = definition.AppliedDirectives.FirstOrDefault(d => d.Name.Value == ListSizeDirective.Name);
        IsFree = type.IsIntrospection;
        IsList = definition.Type.Nullable is ListType;
        Weight = Weigh(definition.AppliedDirectives) ?? (type.IsComposite ? 1 : 0);
        Weight += field.Nodes[0].Arguments.Sum(a => Weigh(definition.Arguments[a.Name.Value]?.AppliedDirectives ?? []) ?? 0);
        TypeWeight = Weigh(type.AppliedDirectives) ?? (type.IsComposite ? 1 : 0);
        SizedFields = Names(size, "sizedFields");
        _slicingArguments = Names(size, "slicingArguments");
        _assumedSize = Value(size, "assumedSize") is IntValueNode assumed ? int.Parse(assumed.Value, CultureInfo.InvariantCulture) : null;
        _requireOne = _slicingArguments.Length > 0 && Value(size, "requireOneSlicingArgument") is not BooleanValueNode { Value: false };
    }

    public bool IsFree { get; }

    public bool IsList { get; }

    public double Weight { get; }

    public double TypeWeight { get; }

    public IReadOnlyList<string> SizedFields { get; }

    public static FieldCost Of(FieldPlan field) => field.GetOrAdd(typeof(FieldCost), static f => new FieldCost(f));

    /// <summary>Items of the list, by the largest slicing argument; null when the field does not say.</summary>
    /// <exception cref="GraphQLException">Not exactly one slicing argument is given where one is required.</exception>
    public int? Size(FieldPlan field, IReadOnlyDictionary<string, object?> variables)
    {
        int? size = null;
        var given = 0;
        foreach (var name in _slicingArguments)
        {
            if (Argument(field, name, variables) is { } value)
            {
                given++;
                size = Math.Max(size ?? 0, value);
            }
        }
        if (_requireOne && given != 1)
        {
            var message = $"Field \"{field.Definition.Name}\" needs exactly one of the arguments {string.Join(", ", _slicingArguments)}.";
            throw new GraphQLException(GraphQLError.At(message, field.Nodes[0]) with { Code = LimitErrorCodes.SlicingArgument });
        }
        return size ?? _assumedSize;
    }

    private static int? Argument(FieldPlan field, string name, IReadOnlyDictionary<string, object?> variables)
    {
        var node = field.Nodes[0].Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value ?? field.Definition.Arguments[name]?.DefaultValue;
        return node switch
        {
            IntValueNode literal => int.TryParse(literal.Value, CultureInfo.InvariantCulture, out var size) ? size : int.MaxValue,
            VariableNode variable => variables.GetValueOrDefault(variable.Name.Value) as int?,
            _ => null,
        };
    }

    private static double? Weigh(IReadOnlyList<DirectiveNode> directives) =>
        Value(directives.FirstOrDefault(d => d.Name.Value == CostDirective.Name), "weight") is StringValueNode weight
            && double.TryParse(weight.Value, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string[] Names(DirectiveNode? directive, string argument) =>
        Value(directive, argument) is ListValueNode list ? [.. list.Values.OfType<StringValueNode>().Select(v => v.Value)] : [];

    private static ValueNode? Value(DirectiveNode? directive, string argument) =>
        directive?.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;
}

using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>Checks literals against the types expected of them (5.6.1 to 5.6.4, and OneOf input objects, 3.10.1). Variables are taken as right.</summary>
/// <param name="report">Takes each fault: the message and the node to blame.</param>
internal sealed class InputLiteral(Action<string, SyntaxNode> report)
{
    private const int LongestShown = 1000;

    public void Check(ValueNode value, GraphQLType type)
    {
        switch (type)
        {
            case var _ when value is VariableNode:
                break;
            case NonNullType when value is NullValueNode:
                report($"Expected value of non-null type \"{type}\" not to be null.", value);
                break;
            case NonNullType nonNull:
                Check(value, nonNull.OfType);
                break;
            case var _ when value is NullValueNode:
                break;
            case ListType list when value is ListValueNode items:
                foreach (var item in items.Values)
                    Check(item, list.OfType);
                break;
            case ListType list:
                Check(value, list.OfType);
                break;
            case InputObjectType input when value is ObjectValueNode fields:
                CheckObject(fields, input);
                break;
            case ScalarType scalar:
                CheckScalar(value, scalar);
                break;
            case EnumType enumType:
                CheckEnum(value, enumType);
                break;
            default:
                report($"Expected value of type \"{type}\" to be an object, found: {Shown(value)}.", value);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        var shown = new Lazy<string>(() => Shown(value));
        foreach (var field in type.Fields)
        {
            if (value.Fields.LastOrDefault(given => given.Name.Value == field.Name) is { } given)
                Check(given.Value, field.Type);
            else if (field.IsRequired)
                report($"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {shown.Value}.", value);
        }

        foreach (var field in value.Fields)
        {
            if (!type.Fields.Contains(field.Name.Value))
                ReportUnknown(field, type, shown.Value);
        }

        if (type.IsOneOf && !HasExactlyOne(value, type))
            report($"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.", value);
    }

    private void ReportUnknown(ObjectFieldNode field, InputObjectType type, string shown)
    {
        var known = Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(candidate => candidate.Name));
        var found = known.Length > 0 ? $".{known} Found" : ", found";
        report($"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\"{found}: {shown}.", field);
    }

    private static bool HasExactlyOne(ObjectValueNode value, InputObjectType type)
    {
        var known = value.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToArray();
        return known is [{ Value: not NullValueNode }];
    }

    private void CheckScalar(ValueNode value, ScalarType type)
    {
        try
        {
            type.CoerceLiteral(value);
        }
        catch (GraphQLException exception)
        {
            report(exception.Message, value);
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
            return;
        var text = Shown(value);
        var fault = value is EnumValueNode
            ? $"Value \"{text}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-enum value: {text}.";
        report(fault + Suggestions.DidYouMean(text, type.Values.Select(known => known.Name)), value);
    }

    // A message must not carry a whole document.
    private static string Shown(ValueNode value)
    {
        var text = Printer.Print(value);
        return text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "...");
    }
}

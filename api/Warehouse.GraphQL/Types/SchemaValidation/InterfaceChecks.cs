using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Validation;

namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>IsValidImplementation (3.6.2, 3.7.1) of one object or interface for each interface that it declares.</summary>
internal sealed class InterfaceChecks(Schema schema, SchemaErrors errors, ComplexType type)
{
    public void Check()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in type.InterfaceNames)
        {
            if (schema.GetType(name) is not InterfaceType parent)
                errors.Add($"Type {type} must only implement Interface types, it cannot implement {name}.", ImplementsNodes(type, name));
            else if (ReferenceEquals(parent, type))
                errors.Add($"Type {type} cannot implement itself because it would create a circular reference.", ImplementsNodes(type, name));
            else if (!known.Add(name))
                errors.Add($"Type {type} can only implement {name} once.", ImplementsNodes(type, name));
            else
                Check(parent);
        }
    }

    private void Check(InterfaceType parent)
    {
        foreach (var inherited in parent.InterfaceNames.Where(name => !type.InterfaceNames.Contains(name)))
        {
            var message = inherited == type.Name
                ? $"Type {type} cannot implement {parent} because it would create a circular reference."
                : $"Type {type} must implement {inherited} because it is implemented by {parent}.";
            errors.Add(message, ImplementsNodes(parent, inherited).Concat(ImplementsNodes(type, parent.Name)));
        }

        foreach (var expected in parent.Fields)
        {
            if (type.Fields[expected.Name] is { } field)
                Check(field, expected, parent);
            else
                errors.Add($"Interface field {parent}.{expected.Name} expected but {type} does not provide it.", [expected.SyntaxNode, .. type.SyntaxNodes]);
        }
    }

    private void Check(OutputField field, OutputField expected, InterfaceType parent)
    {
        if (!schema.IsTypeSubTypeOf(field.Type, expected.Type))
            errors.Add($"Interface field {parent}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.", SchemaErrors.TypeOf(expected), SchemaErrors.TypeOf(field));
        foreach (var argument in expected.Arguments)
            CheckArgument(argument, field, $"{parent}.{expected.Name}({argument.Name}:)");
        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && !expected.Arguments.Contains(argument.Name))
                errors.Add($"Argument \"{type}.{field.Name}({argument.Name}:)\" must not be required type \"{argument.Type}\" if not provided by the Interface field \"{parent}.{expected.Name}\".", argument.SyntaxNode, expected.SyntaxNode);
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            errors.Add($"Interface field {parent}.{expected.Name} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.", SchemaErrors.DeprecationOf(field.SyntaxNode), SchemaErrors.TypeOf(field));
    }

    private void CheckArgument(InputValue expected, OutputField field, string coordinate)
    {
        if (field.Arguments[expected.Name] is not { } argument)
            errors.Add($"Interface field argument {coordinate} expected but {type}.{field.Name} does not provide it.", expected.SyntaxNode, field.SyntaxNode);
        else if (!TypeRelations.IsSameType(expected.Type, argument.Type))
            errors.Add($"Interface field argument {coordinate} expects type {expected.Type} but {type}.{field.Name}({argument.Name}:) is type {argument.Type}.", SchemaErrors.TypeOf(expected), SchemaErrors.TypeOf(argument));
    }

    private static IEnumerable<NamedTypeNode> ImplementsNodes(ComplexType implementer, string name) =>
        implementer.SyntaxNodes.SelectMany(node => node switch
        {
            ObjectTypeDefinitionNode definition => definition.Interfaces,
            ObjectTypeExtensionNode extension => extension.Interfaces,
            InterfaceTypeDefinitionNode definition => definition.Interfaces,
            InterfaceTypeExtensionNode extension => extension.Interfaces,
            _ => [],
        }).Where(declared => declared.Name.Value == name);
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Named types (3.6 to 3.10), each by its kind.</summary>
internal sealed class TypeChecks(Schema schema, SchemaErrors errors)
{
    public void Check()
    {
        var defaults = new DefaultValueCycles(errors);
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection || type.SyntaxNodes.Count > 0))
        {
            errors.CheckName(type.Name, type.SyntaxNodes is [var definition, ..] ? definition : null);
            switch (type)
            {
                case ComplexType complex:
                    CheckFields(complex);
                    new InterfaceChecks(schema, errors, complex).Check();
                    break;
                case UnionType union:
                    CheckMembers(union);
                    break;
                case EnumType enumType:
                    CheckValues(enumType);
                    break;
                case InputObjectType input:
                    CheckInputFields(input);
                    defaults.Check(input);
                    break;
            }
        }

        new FiniteInputObjects(schema, errors).Check();
    }

    private void CheckFields(ComplexType type)
    {
        if (type.Fields.Count == 0)
            errors.Add($"Type {type} must define one or more fields.", type.SyntaxNodes);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            errors.CheckName(field.Name, field.SyntaxNode);
            if (!field.Type.IsOutputType)
                errors.Add($"The type of {coordinate} must be Output Type but got: {field.Type}.", SchemaErrors.TypeOf(field));
            foreach (var argument in field.Arguments)
                errors.CheckInput(argument, "argument", $"{coordinate}({argument.Name}:)");
        }
    }

    private void CheckMembers(UnionType union)
    {
        if (union.TypeNames.Count == 0)
            errors.Add($"Union type {union} must define one or more member types.", union.SyntaxNodes);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in union.TypeNames)
        {
            if (!known.Add(name))
                errors.Add($"Union type {union} can only include type {name} once.", MemberNodes(union, name));
            else if (schema.GetType(name) is { } member and not ObjectType)
                errors.Add($"Union type {union} can only include Object types, it cannot include {member}.", MemberNodes(union, name));
        }
    }

    private static IEnumerable<NamedTypeNode> MemberNodes(UnionType union, string name) =>
        union.SyntaxNodes.SelectMany(node => node switch
        {
            UnionTypeDefinitionNode definition => definition.Types,
            UnionTypeExtensionNode extension => extension.Types,
            _ => [],
        }).Where(member => member.Name.Value == name);

    private void CheckValues(EnumType type)
    {
        if (type.Values.Count == 0)
            errors.Add($"Enum type {type} must define one or more values.", type.SyntaxNodes);
        foreach (var value in type.Values)
            errors.CheckName(value.Name, value.SyntaxNode);
    }

    private void CheckInputFields(InputObjectType type)
    {
        if (type.Fields.Count == 0)
            errors.Add($"Input Object type {type} must define one or more fields.", type.SyntaxNodes);
        foreach (var field in type.Fields)
        {
            errors.CheckInput(field, "input field", $"{type}.{field.Name}");
            if (type.IsOneOf && field.Type.IsNonNull)
                errors.Add($"OneOf input field {type}.{field.Name} must be nullable.", SchemaErrors.TypeOf(field));
            if (type.IsOneOf && field.DefaultValue is not null)
                errors.Add($"OneOf input field {type}.{field.Name} cannot have a default value.", field.SyntaxNode);
        }
    }
}

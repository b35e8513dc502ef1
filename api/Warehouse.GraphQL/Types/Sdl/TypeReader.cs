using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Turns one type definition and its extensions into a type.</summary>
internal sealed class TypeReader(SdlOptions options)
{
    public NamedType Read(TypeDefinitionNode definition, IReadOnlyList<TypeExtensionNode> extensions)
    {
        var source = new TypeSource(definition, extensions);
        return definition switch
        {
            ScalarTypeDefinitionNode => ReadScalar(source),
            ObjectTypeDefinitionNode type => new ObjectType(source.Name)
            {
                Description = source.Description,
                AppliedDirectives = source.Directives,
                SyntaxNodes = source.Nodes,
                InterfaceNames = Names(type.Interfaces, extensions.OfType<ObjectTypeExtensionNode>().SelectMany(extension => extension.Interfaces)),
                FieldDefinitions = ReadFields(source.Name, type.Fields, extensions.OfType<ObjectTypeExtensionNode>().SelectMany(extension => extension.Fields)),
            },
            InterfaceTypeDefinitionNode type => new InterfaceType(source.Name)
            {
                Description = source.Description,
                AppliedDirectives = source.Directives,
                SyntaxNodes = source.Nodes,
                InterfaceNames = Names(type.Interfaces, extensions.OfType<InterfaceTypeExtensionNode>().SelectMany(extension => extension.Interfaces)),
                FieldDefinitions = ReadFields(source.Name, type.Fields, extensions.OfType<InterfaceTypeExtensionNode>().SelectMany(extension => extension.Fields)),
                ResolveType = options.TypeResolver?.Invoke(source.Name),
            },
            UnionTypeDefinitionNode type => new UnionType(source.Name)
            {
                Description = source.Description,
                AppliedDirectives = source.Directives,
                SyntaxNodes = source.Nodes,
                TypeNames = Names(type.Types, extensions.OfType<UnionTypeExtensionNode>().SelectMany(extension => extension.Types)),
                ResolveType = options.TypeResolver?.Invoke(source.Name),
            },
            EnumTypeDefinitionNode type => new EnumType(
                source.Name,
                type.Values.Concat(extensions.OfType<EnumTypeExtensionNode>().SelectMany(extension => extension.Values)).Select(MemberReader.Read))
            {
                Description = source.Description,
                AppliedDirectives = source.Directives,
                SyntaxNodes = source.Nodes,
            },
            InputObjectTypeDefinitionNode type => new InputObjectType(source.Name)
            {
                Description = source.Description,
                AppliedDirectives = source.Directives,
                SyntaxNodes = source.Nodes,
                IsOneOf = source.Directives.Any(directive => directive.Name.Value == "oneOf"),
                FieldDefinitions = [.. type.Fields.Concat(extensions.OfType<InputObjectTypeExtensionNode>().SelectMany(extension => extension.Fields)).Select(MemberReader.Read)],
            },
            _ => throw new ArgumentException($"{definition.GetType().Name} defines no type.", nameof(definition)),
        };
    }

    private ScalarType ReadScalar(TypeSource source) =>
        options.Scalars.FirstOrDefault(scalar => scalar.Name == source.Name)
        ?? new CustomScalar(source.Name)
        {
            Description = source.Description,
            AppliedDirectives = source.Directives,
            SyntaxNodes = source.Nodes,
            SpecifiedBy = MemberReader.StringArgument(source.Directives, "specifiedBy", "url"),
        };

    private OutputField[] ReadFields(string type, IReadOnlyList<FieldDefinitionNode> own, IEnumerable<FieldDefinitionNode> added) =>
        [.. own.Concat(added).Select(field => MemberReader.Read(field, options.Resolver?.Invoke(type, field.Name.Value), options.Cacheable?.Invoke(type, field.Name.Value) ?? false))];

    private static string[] Names(IReadOnlyList<NamedTypeNode> own, IEnumerable<NamedTypeNode> added) =>
        [.. own.Concat(added).Select(type => type.Name.Value)];
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Definitions and extensions of the schema, types and directives.
public sealed partial class Printer
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        if (node is TypeSystemDefinitionNode definition)
            WriteDescription(definition.Description);
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteHead("schema", null, [], schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteHead("extend schema", null, [], schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            case TypeExtensionNode type:
                WriteTypeExtension(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode node)
    {
        switch (node)
        {
            case ScalarTypeDefinitionNode type:
                WriteHead("scalar", type.Name, [], type.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteHead("type", type.Name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead("interface", type.Name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteHead("union", type.Name, [], type.Directives);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead("enum", type.Name, [], type.Directives);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead("input", type.Name, [], type.Directives);
                WriteMembers(type.Fields);
                break;
        }
    }

    private void WriteTypeExtension(TypeExtensionNode node)
    {
        switch (node)
        {
            case ScalarTypeExtensionNode type:
                WriteHead("extend scalar", type.Name, [], type.Directives);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead("extend type", type.Name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("extend interface", type.Name, type.Interfaces, type.Directives);
                WriteMembers(type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WriteHead("extend union", type.Name, [], type.Directives);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("extend enum", type.Name, [], type.Directives);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead("extend input", type.Name, [], type.Directives);
                WriteMembers(type.Fields);
                break;
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        Write($"directive @{directive.Name.Value}");
        WriteArgumentsDefinition(directive.Arguments);
        Write(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteJoined(directive.Locations, " | ");
    }

    private void WriteMember(SyntaxNode node)
    {
        switch (node)
        {
            case OperationTypeDefinitionNode root:
                Write($"{Keyword(root.Operation)}: {root.Type}");
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                Write(field.Name);
                WriteArgumentsDefinition(field.Arguments);
                Write($": {field.Type}");
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                Write($"{input.Name.Value}: {input.Type}");
                WriteDefault(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteHead(string keyword, NameNode? name, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<DirectiveNode> directives)
    {
        Write(name is null ? keyword : $"{keyword} {name.Value}");
        if (interfaces.Count > 0)
        {
            Write(" implements ");
            WriteJoined(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteMembers<TNode>(IReadOnlyList<TNode> members)
        where TNode : SyntaxNode => WriteBlock(" {", members, "}");

    private void WriteUnionMembers(IReadOnlyList<NamedTypeNode> types)
    {
        if (types.Count == 0)
            return;
        Write(" = ");
        WriteJoined(types, " | ");
    }

    private void WriteArgumentsDefinition(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
            return;
        var texts = Texts(arguments);
        WriteItems("(", texts, ")", HasLineBreak(texts) ? 0 : int.MaxValue);
    }
}

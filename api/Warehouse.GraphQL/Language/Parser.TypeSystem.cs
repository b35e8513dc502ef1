using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Definitions of the schema, types and directives (specification 3). Each starts at its description, when it has one.
public sealed partial class Parser
{
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(string keyword, StringValueNode? description)
    {
        var start = description?.Location ?? _token.Location;
        return keyword switch
        {
            "schema" => ParseSchemaDefinition(start, description),
            "scalar" => ParseScalarTypeDefinition(start, description),
            "type" => ParseObjectTypeDefinition(start, description),
            "interface" => ParseInterfaceTypeDefinition(start, description),
            "union" => ParseUnionTypeDefinition(start, description),
            "enum" => ParseEnumTypeDefinition(start, description),
            "input" => ParseInputObjectTypeDefinition(start, description),
            "directive" => ParseDirectiveDefinition(start, description),
            _ => null,
        };
    }

    private SchemaDefinitionNode ParseSchemaDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new SchemaDefinitionNode
        {
            Description = description,
            Directives = ParseDirectives(isConst: true),
            OperationTypes = Many(TokenKind.BraceLeft, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight),
            Location = Since(start),
        };
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _token.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode { Operation = operation, Type = ParseNamedType(), Location = Since(start) };
    }

    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new ScalarTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Location = Since(start),
        };
    }

    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new ObjectTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Interfaces = ParseImplementsInterfaces(),
            Directives = ParseDirectives(isConst: true),
            Fields = ParseFieldsDefinition(),
            Location = Since(start),
        };
    }

    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new InterfaceTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Interfaces = ParseImplementsInterfaces(),
            Directives = ParseDirectives(isConst: true),
            Fields = ParseFieldsDefinition(),
            Location = Since(start),
        };
    }

    private UnionTypeDefinitionNode ParseUnionTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new UnionTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Types = ParseUnionMemberTypes(),
            Location = Since(start),
        };
    }

    private EnumTypeDefinitionNode ParseEnumTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new EnumTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Values = ParseEnumValuesDefinition(),
            Location = Since(start),
        };
    }

    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(Location start, StringValueNode? description)
    {
        Advance();
        return new InputObjectTypeDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Fields = ParseInputFieldsDefinition(),
            Location = Since(start),
        };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = Take("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation()),
            Location = Since(start),
        };
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocations.All.Contains(name.Value) ? name : throw Unexpected(token);
    }
}

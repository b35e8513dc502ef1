using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Extensions (specification 3.2 and 3.4.3). Each must add something.
public sealed partial class Parser
{
    private TypeSystemExtensionNode ParseExtension()
    {
        var start = _token.Location;
        var keyword = LookAhead();
        if (keyword.Kind != TokenKind.Name)
            throw Unexpected(keyword);
        Func<Location, TypeSystemExtensionNode> parse = Text(keyword) switch
        {
            "schema" => ParseSchemaExtension,
            "scalar" => ParseScalarTypeExtension,
            "type" => ParseObjectTypeExtension,
            "interface" => ParseInterfaceTypeExtension,
            "union" => ParseUnionTypeExtension,
            "enum" => ParseEnumTypeExtension,
            "input" => ParseInputObjectTypeExtension,
            _ => throw Unexpected(keyword),
        };
        Advance();
        Advance();
        return parse(start);
    }

    private void MustAdd(bool addsSomething)
    {
        if (!addsSomething)
            throw Unexpected();
    }

    private SchemaExtensionNode ParseSchemaExtension(Location start)
    {
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        MustAdd(directives.Length + operationTypes.Length > 0);
        return new SchemaExtensionNode { Directives = directives, OperationTypes = operationTypes, Location = Since(start) };
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        MustAdd(directives.Length > 0);
        return new ScalarTypeExtensionNode { Name = name, Directives = directives, Location = Since(start) };
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(Location start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        MustAdd(interfaces.Length + directives.Length + fields.Length > 0);
        return new ObjectTypeExtensionNode { Name = name, Interfaces = interfaces, Directives = directives, Fields = fields, Location = Since(start) };
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(Location start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        MustAdd(interfaces.Length + directives.Length + fields.Length > 0);
        return new InterfaceTypeExtensionNode { Name = name, Interfaces = interfaces, Directives = directives, Fields = fields, Location = Since(start) };
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        MustAdd(directives.Length + types.Length > 0);
        return new UnionTypeExtensionNode { Name = name, Directives = directives, Types = types, Location = Since(start) };
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        MustAdd(directives.Length + values.Length > 0);
        return new EnumTypeExtensionNode { Name = name, Directives = directives, Values = values, Location = Since(start) };
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputFieldsDefinition();
        MustAdd(directives.Length + fields.Length > 0);
        return new InputObjectTypeExtensionNode { Name = name, Directives = directives, Fields = fields, Location = Since(start) };
    }
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// What type definitions and extensions are made of (specification 3.6 to 3.10).
public sealed partial class Parser
{
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        Take("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenthesisLeft, static parser => parser.ParseInputValueDefinition(), TokenKind.ParenthesisRight);

    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseInputValueDefinition(), TokenKind.BraceRight);

    private NamedTypeNode[] ParseUnionMemberTypes() =>
        Take(TokenKind.Equals) ? Delimited(TokenKind.Pipe, static parser => parser.ParseNamedType()) : [];

    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseTypeReference(),
            Directives = ParseDirectives(isConst: true),
            Location = Since(start),
        };
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = ParseTypeReference(),
            DefaultValue = Take(TokenKind.Equals) ? ParseValue(isConst: true) : null,
            Directives = ParseDirectives(isConst: true),
            Location = Since(start),
        };
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        if (Is(_token, "true") || Is(_token, "false") || Is(_token, "null"))
            throw Error(_token, $"{_token.Describe(_lexer.Source)} is reserved and cannot be used for an enum value.");
        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Location = Since(start),
        };
    }
}

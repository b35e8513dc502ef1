using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Input values and type references (specification 2.9 to 2.11).
public sealed partial class Parser
{
    private ValueNode ParseValue(bool isConst) => _token.Kind switch
    {
        TokenKind.BracketLeft => ParseList(isConst),
        TokenKind.BraceLeft => ParseObject(isConst),
        TokenKind.Int => ParseInt(),
        TokenKind.Float => ParseFloat(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNamedValue(),
        TokenKind.Dollar when isConst => throw VariableInConstant(),
        TokenKind.Dollar => ParseVariable(),
        _ => throw Unexpected(),
    };

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Location;
        return new VariableNode { Name = ParseName(), Location = Since(start) };
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return _token.Kind == TokenKind.Name
            ? Error(dollar, $"Unexpected variable \"${Text(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private IntValueNode ParseInt()
    {
        var token = Expect(TokenKind.Int);
        return new IntValueNode { Value = Text(token), Location = token.Location };
    }

    private FloatValueNode ParseFloat()
    {
        var token = Expect(TokenKind.Float);
        return new FloatValueNode { Value = Text(token), Location = token.Location };
    }

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode { Value = token.Text ?? string.Empty, IsBlock = token.Kind == TokenKind.BlockString, Location = token.Location };
    }

    private ValueNode ParseNamedValue()
    {
        var token = Expect(TokenKind.Name);
        return Text(token) switch
        {
            "true" => new BooleanValueNode { Value = true, Location = token.Location },
            "false" => new BooleanValueNode { Value = false, Location = token.Location },
            "null" => new NullValueNode { Location = token.Location },
            var name => new EnumValueNode { Value = name, Location = token.Location },
        };
    }

    private ListValueNode ParseList(bool isConst)
    {
        var start = _token.Location;
        Descend();
        var values = Any<ValueNode>(
            TokenKind.BracketLeft,
            isConst ? static parser => parser.ParseValue(isConst: true) : static parser => parser.ParseValue(isConst: false),
            TokenKind.BracketRight);
        Ascend();
        return new ListValueNode { Values = values, Location = Since(start) };
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = _token.Location;
        Descend();
        var fields = Any<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConst ? static parser => parser.ParseObjectField(isConst: true) : static parser => parser.ParseObjectField(isConst: false),
            TokenKind.BraceRight);
        Ascend();
        return new ObjectValueNode { Fields = fields, Location = Since(start) };
    }

    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Name = name, Value = ParseValue(isConst), Location = Since(start) };
    }

    private TypeNode ParseTypeReference()
    {
        var start = _token.Location;
        TypeNode type = _token.Kind == TokenKind.BracketLeft ? ParseListType() : ParseNamedType();
        return Take(TokenKind.Bang) ? new NonNullTypeNode { Type = type, Location = Since(start) } : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = Expect(TokenKind.BracketLeft).Location;
        Descend();
        var type = ParseTypeReference();
        Ascend();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode { Type = type, Location = Since(start) };
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode { Name = name, Location = name.Location };
    }
}

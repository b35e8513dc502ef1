using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Operations, selections, fragments and directives (specification 2.3 to 2.12).
public sealed partial class Parser
{
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _token.Location;
        return new OperationDefinitionNode { SelectionSet = ParseSelectionSet(), Location = Since(start) };
    }

    private OperationDefinitionNode ParseOperationDefinition(StringValueNode? description)
    {
        var start = description?.Location ?? _token.Location;
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = ParseOperationType(),
            Name = _token.Kind == TokenKind.Name ? ParseName() : null,
            VariableDefinitions = OptionalMany(TokenKind.ParenthesisLeft, static parser => parser.ParseVariableDefinition(), TokenKind.ParenthesisRight),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = Since(start),
        };
    }

    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return Text(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseTypeReference(),
            DefaultValue = Take(TokenKind.Equals) ? ParseValue(isConst: true) : null,
            Directives = ParseDirectives(isConst: true),
            Location = Since(start),
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Location;
        Descend();
        var selections = Many(TokenKind.BraceLeft, static parser => parser.ParseSelection(), TokenKind.BraceRight);
        Ascend();
        return new SelectionSetNode { Selections = selections, Location = Since(start) };
    }

    private SelectionNode ParseSelection() =>
        _token.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _token.Location;
        var name = ParseName();
        NameNode? alias = null;
        if (Take(TokenKind.Colon))
            (alias, name) = (name, ParseName());
        return new FieldNode
        {
            Alias = alias,
            Name = name,
            Arguments = ParseArguments(isConst: false),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = _token.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null,
            Location = Since(start),
        };
    }

    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread).Location;
        var hasTypeCondition = Take("on");
        if (!hasTypeCondition && _token.Kind == TokenKind.Name)
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Directives = ParseDirectives(isConst: false),
                Location = Since(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = Since(start),
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(StringValueNode? description)
    {
        var start = description?.Location ?? _token.Location;
        ExpectKeyword("fragment");
        var name = Is(_token, "on") ? throw Unexpected() : ParseName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = Since(start),
        };
    }

    private ArgumentNode[] ParseArguments(bool isConst) =>
        OptionalMany<ArgumentNode>(
            TokenKind.ParenthesisLeft,
            isConst ? static parser => parser.ParseArgument(isConst: true) : static parser => parser.ParseArgument(isConst: false),
            TokenKind.ParenthesisRight);

    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ParseValue(isConst), Location = Since(start) };
    }

    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (_token.Kind != TokenKind.At)
            return [];
        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
            directives.Add(ParseDirective(isConst));
        return [.. directives];
    }

    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = Expect(TokenKind.At).Location;
        return new DirectiveNode { Name = ParseName(), Arguments = ParseArguments(isConst), Location = Since(start) };
    }
}

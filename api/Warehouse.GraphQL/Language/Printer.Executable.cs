using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Operations, selections and what they contain.
public sealed partial class Printer
{
    private const int LongestLine = 80;

    private void WriteExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                Write($"fragment {fragment.Name.Value} on {fragment.TypeCondition}");
                WriteDirectives(fragment.Directives);
                Write(" ");
                Write(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock("{", selectionSet.Selections, "}");
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                Write($"...{spread.Name.Value}");
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                Write(fragment.TypeCondition is null ? "..." : $"... on {fragment.TypeCondition}");
                WriteDirectives(fragment.Directives);
                Write(" ");
                Write(fragment.SelectionSet);
                break;
            case DirectiveNode directive:
                Write($"@{directive.Name.Value}");
                WriteArgumentsOnOneLine(directive.Arguments);
                break;
            case ArgumentNode argument:
                Write($"{argument.Name.Value}: ");
                Write(argument.Value);
                break;
            case ObjectFieldNode field:
                Write($"{field.Name.Value}: ");
                Write(field.Value);
                break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationType.Query,
            Description: null,
            Name: null,
            VariableDefinitions.Count: 0,
            Directives.Count: 0,
        };
        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            Write(Keyword(operation.Operation));
            if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
                Write($" {operation.Name?.Value}");
            WriteVariableDefinitions(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            Write(" ");
        }

        Write(operation.SelectionSet);
    }

    private void WriteVariableDefinitions(IReadOnlyList<VariableDefinitionNode> variables)
    {
        if (variables.Count == 0)
            return;
        var texts = Texts(variables);
        var isMultiline = HasLineBreak(texts);
        Write(isMultiline ? $"(\n{string.Join('\n', texts)}\n)" : $"({string.Join(", ", texts)})");
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        Write($"${variable.Variable.Name.Value}: {variable.Type}");
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        var prefix = field.Alias is null ? field.Name.Value : $"{field.Alias.Value}: {field.Name.Value}";
        Write(prefix);
        if (field.Arguments.Count > 0)
            WriteItems("(", Texts(field.Arguments), ")", LongestLine - 2 - prefix.Length);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Write(" ");
            Write(field.SelectionSet);
        }
    }

    private void WriteArgumentsOnOneLine(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
            return;
        Write("(");
        WriteJoined(arguments, ", ");
        Write(")");
    }
}

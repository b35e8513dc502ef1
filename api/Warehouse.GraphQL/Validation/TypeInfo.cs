using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>Follows the types along a walk through an executable document. Whatever is unknown is null.</summary>
internal sealed class TypeInfo(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = [];
    private readonly Stack<NamedType?> _parentTypes = [];
    private readonly Stack<OutputField?> _fields = [];
    private readonly Stack<(GraphQLType? Type, InputValue? Definition)> _inputs = [];
    private DirectiveType? _directive;

    public GraphQLType? Type => _types.TryPeek(out var type) ? type : null;

    public NamedType? ParentType => _parentTypes.TryPeek(out var type) ? type : null;

    public OutputField? Field => _fields.TryPeek(out var current) ? current : null;

    public InputValue? Argument { get; private set; }

    public GraphQLType? InputType => _inputs.TryPeek(out var input) ? input.Type : null;

    public GraphQLType? ParentInputType => _inputs.Count > 1 ? _inputs.ElementAt(1).Type : null;

    /// <summary>Whether the position of the current value has a default of its own.</summary>
    public bool HasDefault => _inputs.TryPeek(out var input) && input.Definition?.DefaultValue is not null;

    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Push(Type?.Named is { IsComposite: true } parent ? parent : null);
                break;
            case FieldNode field:
                var definition = ParentType is { } type ? schema.GetField(type, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type is { IsOutputType: true } output ? output : null);
                break;
            case DirectiveNode directive:
                _directive = schema.GetDirective(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(schema.GetRootType(operation.Operation));
                break;
            case InlineFragmentNode fragment:
                PushOutput(fragment.TypeCondition is { } condition ? schema.GetType(condition.Name.Value) : Type?.Named);
                break;
            case FragmentDefinitionNode fragment:
                PushOutput(schema.GetType(fragment.TypeCondition.Name.Value));
                break;
            default:
                EnterInput(node);
                break;
        }
    }

    public void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                _directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case ArgumentNode:
                Argument = null;
                _inputs.Pop();
                break;
            case VariableDefinitionNode or ListValueNode or ObjectFieldNode:
                _inputs.Pop();
                break;
        }
    }

    private void EnterInput(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDefinitionNode variable:
                PushInput(schema.Resolve(variable.Type), null);
                break;
            case ArgumentNode argument:
                var arguments = _directive is { } directive ? directive.Arguments : Field?.Arguments;
                Argument = arguments?[argument.Name.Value];
                PushInput(Argument?.Type, Argument);
                break;
            case ListValueNode:
                // The items of a list that stands for a custom scalar have no type.
                PushInput((InputType?.Nullable as ListType)?.OfType, null);
                break;
            case ObjectFieldNode field:
                var definition = (InputType?.Named as InputObjectType)?.Fields[field.Name.Value];
                PushInput(definition?.Type, definition);
                break;
        }
    }

    private void PushOutput(NamedType? type) => _types.Push(type is { IsOutputType: true } ? type : null);

    private void PushInput(GraphQLType? type, InputValue? definition) =>
        _inputs.Push((type is { IsInputType: true } ? type : null, definition));
}

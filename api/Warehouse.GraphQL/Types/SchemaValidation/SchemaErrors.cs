using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Validation;

namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Gathers what is wrong with a schema, and the checks that many of its parts share.</summary>
internal sealed class SchemaErrors
{
    private readonly List<GraphQLError> _all = [];

    public IReadOnlyList<GraphQLError> All => _all;

    public void Add(string message, params IEnumerable<SyntaxNode?> nodes) => _all.Add(GraphQLError.At(message, nodes));

    public void CheckName(string name, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            Add($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        else if (name.Length == 0 || !CodePoints.IsNameStart(name[0]) || !name.All(CodePoints.IsNameContinue))
            Add($"Name \"{name}\" must consist of letters, digits and \"_\" and not begin with a digit.", node);
    }

    /// <summary>The checks on an argument or input field.</summary>
    /// <param name="input">The argument or input field.</param>
    /// <param name="kind">What it is, in messages.</param>
    /// <param name="coordinate">How the specification writes where it is, such as <c>Query.a(b:)</c>.</param>
    public void CheckInput(InputValue input, string kind, string coordinate)
    {
        CheckName(input.Name, input.SyntaxNode);
        if (!input.Type.IsInputType)
        {
            Add($"The type of {coordinate} must be Input Type but got: {input.Type}.", coordinate.StartsWith('@') ? input.SyntaxNode : TypeOf(input));
            return;
        }

        if (input.IsRequired && input.DeprecationReason is not null)
            Add($"Required {kind} {coordinate} cannot be deprecated.", DeprecationOf(input.SyntaxNode), TypeOf(input));
        if (input.DefaultValue is { } value)
            new InputLiteral((fault, at) => Add($"{coordinate} has invalid default value: {fault}", at)).Check(value, input.Type);
    }

    public static TypeNode? TypeOf(InputValue? input) => (input?.SyntaxNode as InputValueDefinitionNode)?.Type;

    public static TypeNode? TypeOf(OutputField? field) => (field?.SyntaxNode as FieldDefinitionNode)?.Type;

    public static DirectiveNode? DeprecationOf(SyntaxNode? node) =>
        node is null ? null : AppliedDirectives.Of(node).FirstOrDefault(directive => directive.Name.Value == "deprecated");
}

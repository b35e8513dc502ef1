using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Coercion;

namespace Warehouse.GraphQL.Execution;

/// <summary>CoerceArgumentValues (section 6.4.1), done once for a plan when no variable is involved, else once a request.</summary>
internal sealed class ArgumentPlan
{
    private readonly FieldMap<InputValue> _definitions;
    private readonly Dictionary<string, ArgumentNode> _given = new(StringComparer.Ordinal);
    private readonly SyntaxNode _place;
    private readonly ArgumentValues? _constant;

    public ArgumentPlan(FieldMap<InputValue> definitions, IReadOnlyList<ArgumentNode> given, SyntaxNode place)
    {
        (_definitions, _place) = (definitions, place);
        foreach (var argument in given)
        {
            _given.TryAdd(argument.Name.Value, argument);
        }

        if (definitions.Count == 0)
        {
            _constant = ArgumentValues.Empty;
        }
        else if (!given.Any(a => LiteralCoercion.HasVariable(a.Value)))
        {
            _constant = CoerceConstants();
        }
    }

    /// <exception cref="GraphQLException">An argument does not fit, with the place to blame.</exception>
    public ArgumentValues Coerce(IReadOnlyDictionary<string, object?> variables)
    {
        if (_constant is not null)
        {
            return _constant;
        }

        ArgumentValues values = new(_definitions);
        for (var i = 0; i < _definitions.Count; i++)
        {
            Coerce(_definitions[i], i, values, variables);
        }

        return values;
    }

    // An argument that fails here fails again, with its error, in each request that reaches the field.
    private ArgumentValues? CoerceConstants()
    {
        try
        {
            return Coerce(new Dictionary<string, object?>());
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private void Coerce(InputValue definition, int index, ArgumentValues values, IReadOnlyDictionary<string, object?> variables)
    {
        var node = _given.GetValueOrDefault(definition.Name)?.Value;
        var variable = node as VariableNode;
        if (node is null || (variable is not null && !variables.ContainsKey(variable.Name.Value)))
        {
            AddDefault(definition, index, values, variable);
            return;
        }

        if (definition.Type.IsNonNull && (node is NullValueNode || (variable is not null && variables[variable.Name.Value] is null)))
        {
            throw Fail($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", node);
        }

        try
        {
            values[index] = definition.Finish(LiteralCoercion.Coerce(node, definition.Type, variables));
        }
        catch (GraphQLException exception)
        {
            throw Fail($"Argument \"{definition.Name}\" has invalid value {Printer.Print(node)}. {exception.Message}", node, exception.Errors[0].Code);
        }
    }

    private void AddDefault(InputValue definition, int index, ArgumentValues values, VariableNode? variable)
    {
        if (definition.DefaultValue is not null)
        {
            values[index] = definition.Finish(definition.CoercedDefault);
        }
        else if (definition.Type.IsNonNull)
        {
            throw variable is null
                ? Fail($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", _place)
                : Fail($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.", variable);
        }
    }

    private static GraphQLException Fail(string message, SyntaxNode node, string? code = null) =>
        new(GraphQLError.At(message, node) with { Code = code ?? ErrorCodes.BadUserInput });
}

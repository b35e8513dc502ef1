using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>A leaf with its own coercion (section 3.5). Has no state, so one instance may serve many schemas.</summary>
/// <param name="name">Unique in the schema.</param>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where its behaviour is specified (<c>@specifiedBy</c>); null for built-in ones.</summary>
    public string? SpecifiedBy { get; init; }

    /// <summary>Input coercion of a literal that is neither null nor a variable.</summary>
    /// <param name="literal">As written in the document.</param>
    /// <returns>What resolvers see.</returns>
    /// <exception cref="GraphQLException">It does not represent a value of this type.</exception>
    public abstract object CoerceLiteral(ValueNode literal);

    /// <summary>Input coercion of a variable's value that is not null.</summary>
    /// <param name="value">As sent.</param>
    /// <returns>What resolvers see.</returns>
    /// <exception cref="GraphQLException">It does not represent a value of this type.</exception>
    public abstract object CoerceVariable(JsonElement value);

    /// <summary>Result coercion: writes a resolver's value.</summary>
    /// <param name="value">Not null.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="GraphQLException">It does not represent a value of this type.</exception>
    public abstract void CoerceResult(object value, ResponseWriter writer);

    /// <summary>The literal of a value that resolvers see, for default values that come from C#.</summary>
    /// <param name="value">Not null.</param>
    public abstract ValueNode ToLiteral(object value);
}

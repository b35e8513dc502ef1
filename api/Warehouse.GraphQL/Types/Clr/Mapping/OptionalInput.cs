using System.Linq.Expressions;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>How an <see cref="Optional{T}"/> is read: its schema is that of what it holds, its value knows whether it was given.</summary>
internal static class OptionalInput
{
    /// <summary>What the type holds; null when it is not optional.</summary>
    public static Type? Held(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Reports an optional of what may not be null: it would have to be given always.</summary>
    public static void Check(SchemaMapping schema, string label, string name, Type type, TypeShape shape)
    {
        if (Held(type) is { } held && !shape.IsNullable)
        {
            schema.Report(label, $"takes \"{name}\" as Optional<{held.Name}>, which can never be absent; make it Optional<{held.Name}?>.");
        }
    }

    /// <summary>Calls <c>Get&lt;T&gt;(name)</c>, which gives the default for what is absent or null, or <c>GetOptional&lt;T&gt;(name)</c>.</summary>
    /// <param name="values">Arguments, or the fields of an input object.</param>
    /// <param name="name">Of one of them.</param>
    /// <param name="type">What the parameter or property wants.</param>
    public static MethodCallExpression Read(Expression values, string name, Type type) => Held(type) is { } held
        ? Expression.Call(values, "GetOptional", [held], Expression.Constant(name))
        : Expression.Call(values, "Get", [type], Expression.Constant(name));
}

using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>How an input class is made of coerced values: constructor first, then the properties that were given.</summary>
internal sealed class InputConstruction
{
    private readonly Type _type;
    private readonly ConstructorInfo? _constructor;

    public InputConstruction(Type type)
    {
        _type = type;
        _constructor = type.GetConstructors()
            .Where(c => c.GetParameters().All(p => type.GetProperty(Naming.PascalCase(p.Name!)) is not null))
            .OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
    }

    public bool Takes(PropertyInfo property) => Parameter(property) is not null || property.SetMethod is { IsPublic: true };

    /// <summary>An instance as the class itself makes it, to see its defaults; null when it wants arguments.</summary>
    public object? Blank() => _constructor?.GetParameters() is [] ? _constructor.Invoke(null) : null;

    /// <summary>What the property is when it is not given; null when it must be, or is null then.</summary>
    public object? Default(PropertyInfo property, object? blank)
    {
        if (Parameter(property) is { } parameter)
        {
            return parameter.HasDefaultValue ? parameter.DefaultValue : null;
        }
        return property.IsDefined(typeof(RequiredMemberAttribute)) || blank is null ? null : property.GetValue(blank);
    }

    /// <summary>Makes an instance of given values; compiled when the first one is made.</summary>
    public Func<InputObjectValue, object> Creation(IReadOnlyList<(PropertyInfo Property, string Name)> properties)
    {
        if (_constructor is not { } constructor)
        {
            return values => throw new GraphQLException($"Type \"{values.Type}\" cannot be made from its fields.");
        }
        Func<InputObjectValue, object>? create = null;
        return values => (create ??= Compile(constructor, properties))(values);
    }

    private Func<InputObjectValue, object> Compile(ConstructorInfo constructor, IReadOnlyList<(PropertyInfo Property, string Name)> properties)
    {
        var values = Expression.Parameter(typeof(InputObjectValue), "values");
        var result = Expression.Variable(_type, "result");
        var arguments = constructor.GetParameters().Select(p => Argument(p, values, properties));
        var setters = properties.Where(p => Parameter(p.Property) is null).Select(p => (Expression)Expression.IfThen(
            Expression.Call(values, nameof(InputObjectValue.ContainsKey), null, Expression.Constant(p.Name)),
            Expression.Assign(Expression.Property(result, p.Property), Value(values, p.Name, p.Property.PropertyType))));
        Expression[] body = [Expression.Assign(result, Expression.New(constructor, arguments)), .. setters, Expression.Convert(result, typeof(object))];
        return Expression.Lambda<Func<InputObjectValue, object>>(Expression.Block([result], body), values).Compile();
    }

    private ParameterInfo? Parameter(PropertyInfo property) =>
        _constructor?.GetParameters().FirstOrDefault(p => Naming.PascalCase(p.Name!) == property.Name);

    private static Expression Argument(ParameterInfo parameter, ParameterExpression values, IReadOnlyList<(PropertyInfo Property, string Name)> properties)
    {
        var property = properties.FirstOrDefault(p => p.Property.Name == Naming.PascalCase(parameter.Name!));
        return property.Property is null ? Expression.Default(parameter.ParameterType) : Value(values, property.Name, parameter.ParameterType);
    }

    // InputObjectValue.Get gives the default for what is absent or null.
    private static MethodCallExpression Value(ParameterExpression values, string name, Type type) =>
        OptionalInput.Read(values, name, type);
}

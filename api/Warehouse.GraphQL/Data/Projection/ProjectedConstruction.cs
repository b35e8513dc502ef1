using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Types.Clr.Mapping;

namespace Warehouse.GraphQL.Data.Projection;

/// <summary>How an object is made of some of its members: by setters, or by the constructor of a positional record.</summary>
internal static class ProjectedConstruction
{
    /// <summary>The members that are values of their own and can be set.</summary>
    public static IEnumerable<PropertyInfo> PlainMembers(Type type) =>
        type.GetProperties().Where(p => ClrScalars.IsLeaf(p.PropertyType) && p.GetIndexParameters().Length == 0 && CanBind(type, [p]));

    public static bool CanBind(Type type, IEnumerable<PropertyInfo> members)
    {
        if (!type.IsClass || type.IsAbstract || Constructor(type) is not { } constructor)
        {
            return false;
        }
        return members.All(m => m.SetMethod?.IsPublic == true || Array.Exists(constructor.GetParameters(), p => p.Name == m.Name));
    }

    public static Expression New(Type type, IReadOnlyDictionary<string, Expression> values)
    {
        var constructor = Constructor(type)!;
        var parameters = constructor.GetParameters();
        var made = Expression.New(constructor, parameters.Select(p => values.GetValueOrDefault(p.Name!) ?? Expression.Default(p.ParameterType)));
        var bindings = values.Where(v => !Array.Exists(parameters, p => p.Name == v.Key))
            .Select(v => Expression.Bind(type.GetProperty(v.Key)!, Fit(v.Value, type.GetProperty(v.Key)!.PropertyType)));
        return Expression.MemberInit(made, bindings);
    }

    private static Expression Fit(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static ConstructorInfo? Constructor(Type type) =>
        type.GetConstructor([]) ?? type.GetConstructors().FirstOrDefault(c => c.GetParameters().All(p => type.GetProperty(p.Name!)?.PropertyType == p.ParameterType));
}

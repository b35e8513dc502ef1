using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.GraphQL.Types.Clr.Mapping;

namespace Warehouse.GraphQL.Data.Projection;

/// <summary>The members of one object that are read, and the fields asked of those that hold objects.</summary>
internal sealed class MemberSelection
{
    private readonly Type _type;
    private readonly HashSet<PropertyInfo> _plain = [];
    private readonly Dictionary<PropertyInfo, List<FieldPlan>> _navigations = [];

    private MemberSelection(Type type) => _type = type;

    public IEnumerable<string> PlainMembers => _plain.Select(p => p.Name);

    /// <summary>Null when the object cannot be made of single members.</summary>
    public static MemberSelection? Of(Type type, IEnumerable<FieldPlan> fields, IEnumerable<string> always)
    {
        MemberSelection selection = new(type);
        selection._plain.UnionWith(type.GetProperties().Where(p => always.Contains(p.Name) || Members.Has<IsProjectedAttribute>(p)));
        foreach (var field in fields)
        {
            if (field.Definition.Features.GetValueOrDefault(typeof(ProjectedMembers)) is ProjectedMembers members)
            {
                selection.Add(field, members);
            }
        }
        return ProjectedConstruction.CanBind(type, selection._plain.Concat(selection._navigations.Keys)) ? selection : null;
    }

    /// <summary>The object with only the selected members; null when that is not possible.</summary>
    public Expression? Construct(Expression row)
    {
        Dictionary<string, Expression> values = _plain.ToDictionary(p => p.Name, p => (Expression)Expression.Property(row, p), StringComparer.Ordinal);
        foreach (var (property, fields) in _navigations)
        {
            values[property.Name] = Navigation(Expression.Property(row, property), fields);
        }
        return ProjectedConstruction.New(_type, values);
    }

    private void Add(FieldPlan field, ProjectedMembers members)
    {
        _plain.UnionWith(members.Members ?? ProjectedConstruction.PlainMembers(_type));
        if (members.Navigation is { } navigation)
        {
            (_navigations.TryGetValue(navigation, out var fields) ? fields : _navigations[navigation] = []).Add(field);
        }
    }

    private static Expression Navigation(MemberExpression member, List<FieldPlan> fields)
    {
        var item = TypeShape.Of((PropertyInfo)member.Member).Item?.Type;
        if (fields[0].Definition.Type.Named is not ObjectType type || type.RuntimeType != (item ?? member.Type))
        {
            return member;
        }
        var row = item is null ? (Expression)member : Expression.Parameter(item, "item");
        if (Of(type.RuntimeType, fields.SelectMany(f => f.SelectionFor(type).Fields), [])?.Construct(row) is not { } body)
        {
            return member;
        }
        return item is null
            ? Expression.Condition(Expression.Equal(member, Expression.Constant(null, member.Type)), Expression.Constant(null, member.Type), body)
            : List(member, item, Expression.Lambda(body, (ParameterExpression)row));
    }

    private static MethodCallExpression List(MemberExpression member, Type item, LambdaExpression selector)
    {
        var rows = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [item, item], member, selector);
        return Expression.Call(typeof(Enumerable), member.Type.IsArray ? nameof(Enumerable.ToArray) : nameof(Enumerable.ToList), [item], rows);
    }
}

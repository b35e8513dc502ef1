using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>A filter input made from a row type: which of its fields asks what of which member.</summary>
internal sealed class FilterDefinition
{
    private static readonly MethodInfo SequenceAny = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Any) && m.GetParameters().Length == 2);

    /// <summary>Names of fields to members, with the filter of the member's type where it is an object or a list of objects.</summary>
    public Dictionary<string, (PropertyInfo Member, FilterDefinition? Nested, Type? Item)> Fields { get; } = new(StringComparer.Ordinal);

    public IQueryable<T> Apply<T>(IQueryable<T> source, InputObjectValue? filter)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return filter is null ? source : QueryableFiltering.Where(source, Predicate(filter, row), row);
    }

    private Expression? Predicate(InputObjectValue filter, Expression row) =>
        Predicates.All(filter.Where(f => f.Value is not null).Select(f => f.Key switch
        {
            "and" => Predicates.All(Each(f.Value!, row)),
            "or" => Predicates.Any([.. Each(f.Value!, row)]),
            "not" => Expression.Not(Predicate((InputObjectValue)f.Value!, row) ?? Expression.Constant(true)),
            _ => OfMember(f.Key, f.Value!, row),
        }));

    private IEnumerable<Expression?> Each(object filters, Expression row) =>
        ((IEnumerable<object?>)filters).Cast<InputObjectValue>().Select(f => Predicate(f, row));

    private Expression? OfMember(string name, object value, Expression row)
    {
        var (property, nested, item) = Fields[name];
        var member = Expression.Property(row, property);
        return (value, item) switch
        {
            (FilterOperators operators, _) => operators.ToPredicate(member),
            (InputObjectValue filter, null) => Predicates.All([NotNull(member), nested!.Predicate(filter, member)]),
            (InputObjectValue lists, { } type) => Predicates.All(lists.Where(l => l.Value is not null).Select(l => nested!.OfList(l.Key, (InputObjectValue)l.Value!, member, type))),
            _ => null,
        };
    }

    private Expression OfList(string quantifier, InputObjectValue filter, Expression list, Type item)
    {
        var row = Expression.Parameter(item, "item");
        var any = Expression.Call(SequenceAny.MakeGenericMethod(item), list, Expression.Lambda(Predicate(filter, row) ?? Expression.Constant(true), row));
        return quantifier == "none" ? Expression.Not(any) : any;
    }

    private static BinaryExpression NotNull(Expression member) => Expression.NotEqual(member, Expression.Constant(null, member.Type));
}

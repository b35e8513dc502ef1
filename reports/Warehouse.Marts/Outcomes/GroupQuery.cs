using System.Linq.Expressions;
using System.Reflection;
using Group = System.Linq.IGrouping<Warehouse.Marts.Outcomes.OutcomeGroup, Warehouse.Marts.Outcomes.OutcomeSource>;

namespace Warehouse.Marts.Outcomes;

/// <summary>One GROUP BY: which members of <see cref="OutcomeGroup"/> are keys and which are sums.</summary>
internal sealed class GroupQuery
{
    private readonly List<(string Name, LambdaExpression Value)> keys = [];
    private readonly List<(string Name, LambdaExpression Value)> sums = [];

    /// <summary>Names a key.</summary>
    public GroupQuery By<T>(string name, Expression<Func<OutcomeSource, T>> member)
    {
        keys.Add((name, member));
        return this;
    }

    /// <summary>Names dimensions as keys.</summary>
    public GroupQuery By(IEnumerable<OutcomeDimension> dimensions)
    {
        keys.AddRange(dimensions.Select(d => (d.ToString(), DimensionKeys.Of(d))));
        return this;
    }

    /// <summary>Asks for the sums that measures need.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="quotients">Whether some values are to be divided.</param>
    public GroupQuery Sum(OutcomeMeasures measures, bool quotients)
    {
        if ((measures & OutcomeMeasures.OfValue) != 0)
        {
            Sum(nameof(OutcomeGroup.Value), quotients ? SumWhereKnown(s => s.Value) : g => g.Sum(s => s.Value));
            if (quotients)
            {
                Sum(nameof(OutcomeGroup.Divisor), SumWhereKnown(s => s.Divisor));
            }
        }

        if (measures.HasFlag(OutcomeMeasures.People))
        {
            Sum(nameof(OutcomeGroup.People), SumWhereKnown(s => s.People));
        }

        if (measures.HasFlag(OutcomeMeasures.CostCop))
        {
            Sum(nameof(OutcomeGroup.CostCop), SumWhereKnown(s => s.CostCop));
        }

        return measures.HasFlag(OutcomeMeasures.Municipalities)
            ? Sum(nameof(OutcomeGroup.Municipalities), g => g.Select(s => s.Municipality.Code).Distinct().Count())
            : this;
    }

    /// <summary>What the query reads of a row.</summary>
    public IReadOnlyCollection<Expression> Reads => [.. keys.Concat(sums).Select(k => k.Value)];

    /// <summary>The query over rows.</summary>
    /// <typeparam name="T">What has the members named as keys and sums.</typeparam>
    /// <param name="rows">The rows.</param>
    public IQueryable<T> Over<T>(IQueryable<OutcomeSource> rows)
        where T : OutcomeSums, new()
    {
        // An empty key has no translation; a constant one has.
        var by = keys.Count > 0 ? keys : [(nameof(OutcomeGroup.Everything), DimensionKeys.Key(s => 1))];
        var row = Expression.Parameter(typeof(OutcomeSource), "s");
        var group = Expression.Parameter(typeof(Group), "g");
        var key = Init<OutcomeGroup>(by.Select(k => (k.Name, k.Value.Apply(row))));
        var result = Init<T>(by
            .Select(k => (k.Name, (Expression)Expression.Property(Expression.Property(group, nameof(Group.Key)), k.Name)))
            .Concat(sums.Select(s => (s.Name, s.Value.Apply(group)))));
        return rows
            .GroupBy(Expression.Lambda<Func<OutcomeSource, OutcomeGroup>>(key, row))
            .Select(Expression.Lambda<Func<Group, T>>(result, group));
    }

    private GroupQuery Sum<T>(string name, Expression<Func<Group, T>> sum)
    {
        sums.Add((name, sum));
        return this;
    }

    /// <summary>The sum, or null where no row knows the value: a sum of nothing would be zero.</summary>
    private static Expression<Func<Group, long?>> SumWhereKnown(Expression<Func<OutcomeSource, long?>> member)
    {
        var group = Expression.Parameter(typeof(Group), "g");
        var greatest = Expression.Call(typeof(Enumerable), nameof(Enumerable.Max), [typeof(OutcomeSource)], group, member);
        var sum = Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [typeof(OutcomeSource)], group, member);
        var nothing = Expression.Constant(null, typeof(long?));
        return Expression.Lambda<Func<Group, long?>>(Expression.Condition(Expression.Equal(greatest, nothing), nothing, sum), group);
    }

    private static MemberInitExpression Init<T>(IEnumerable<(string Name, Expression Value)> members) =>
        Expression.MemberInit(Expression.New(typeof(T)), members.Select(m => Bind(typeof(T).GetProperty(m.Name)!, m.Value)));

    private static MemberAssignment Bind(PropertyInfo property, Expression value) =>
        Expression.Bind(property, value.Type == property.PropertyType ? value : Expression.Convert(value, property.PropertyType));
}

using System.Linq.Expressions;
using System.Runtime.InteropServices;

namespace Warehouse.Marts.Outcomes;

/// <summary>The order of groups, in the store where the store knows every term and in memory otherwise.</summary>
internal static class GroupOrder
{
    private const OutcomeMeasures InStore =
        OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities;

    private const int Missing = int.MaxValue;

    /// <summary>The terms of a question, each dimension appended that is not among them, so that no two groups tie.</summary>
    /// <exception cref="OutcomesException">A dimension that the question does not group by, or not one measure.</exception>
    public static IReadOnlyList<OutcomeOrder> Of(OutcomeQuestion question)
    {
        foreach (var order in question.OrderBy)
        {
            if (order.Dimension is { } dimension ? !question.GroupBy.Contains(dimension) : !IsOne(order.Measure!.Value))
            {
                throw new OutcomesException(
                    OutcomesException.OrderUnknown, $"The answer cannot be ordered by {order.Dimension?.ToString() ?? order.Measure.ToString()}: order by one measure or by a dimension that is grouped by.");
            }
        }

        var rest = question.GroupBy.Distinct().Except(question.OrderBy.Select(o => o.Dimension).OfType<OutcomeDimension>());
        return [.. question.OrderBy, .. rest.Select(d => OutcomeOrder.By(d))];
    }

    /// <summary>Whether the store can order by all terms.</summary>
    public static bool IsInStore(IEnumerable<OutcomeOrder> terms) => terms.All(t => t.Measure is not { } measure || InStore.HasFlag(measure));

    /// <summary>Orders groups in the store.</summary>
    public static IQueryable<OutcomeGroup> Apply(IQueryable<OutcomeGroup> groups, IEnumerable<OutcomeOrder> terms, bool quotients)
    {
        var ordered = false;
        foreach (var (key, descending) in terms.SelectMany(t => Keys(t, quotients)))
        {
            var method = (ordered ? nameof(Queryable.ThenBy) : nameof(Queryable.OrderBy)) + (descending ? "Descending" : "");
            groups = groups.Provider.CreateQuery<OutcomeGroup>(Expression.Call(
                typeof(Queryable), method, [typeof(OutcomeGroup), key.ReturnType], groups.Expression, Expression.Quote(key)));
            ordered = true;
        }

        return groups;
    }

    /// <summary>Orders rows in memory, by each term's rank: equal values are many, and ranks are compared faster than they.</summary>
    public static IEnumerable<OutcomeRow> Apply(IReadOnlyList<OutcomeRow> rows, IEnumerable<OutcomeOrder> terms)
    {
        var ranks = terms.Select(term => Ranks(rows, term)).ToList();
        var places = Enumerable.Range(0, rows.Count).ToArray();
        Array.Sort(places, (one, other) =>
        {
            foreach (var rank in ranks)
            {
                if (rank[one] != rank[other])
                {
                    return rank[one] - rank[other];
                }
            }

            return 0;
        });
        return places.Select(place => rows[place]);
    }

    /// <summary>The rank of each row in a term; what is missing comes last, whichever the direction.</summary>
    private static int[] Ranks(IReadOnlyList<OutcomeRow> rows, OutcomeOrder term)
    {
        Dictionary<IComparable, int> numbers = [];
        var ranks = new int[rows.Count];
        for (var row = 0; row < ranks.Length; row++)
        {
            ranks[row] = ValueOf(rows[row], term) is { } value ? Number(value) : Missing;
        }

        var byNumber = new int[numbers.Count];
        foreach (var (rank, (_, number)) in (term.Descending ? numbers.OrderByDescending(n => n.Key, RowDimension.Order) : numbers.OrderBy(n => n.Key, RowDimension.Order)).Index())
        {
            byNumber[number] = rank;
        }

        foreach (ref var rank in ranks.AsSpan())
        {
            rank = rank == Missing ? Missing : byNumber[rank];
        }

        return ranks;

        int Number(IComparable value)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var isKnown);
            number = isKnown ? number : numbers.Count - 1;
            return number;
        }
    }

    private static IEnumerable<(LambdaExpression Key, bool Descending)> Keys(OutcomeOrder term, bool quotients)
    {
        var key = KeyOf(term, quotients);
        if (term.Dimension is { } dimension ? DimensionKeys.Nullable.Contains(dimension) : CanMiss(term.Measure!.Value, quotients))
        {
            yield return (Expression.Lambda(Expression.Equal(key.Body, Expression.Constant(null, key.Body.Type)), key.Parameters), false);
        }

        yield return (key, term.Descending);
    }

    private static LambdaExpression KeyOf(OutcomeOrder term, bool quotients)
    {
        if (term.Measure == OutcomeMeasures.Achieved && quotients)
        {
            return Key(g => g.Divisor == null ? (double?)g.Value : g.Divisor == 0 ? null : (double?)g.Value / g.Divisor);
        }

        var name = term.Dimension?.ToString() ?? (term.Measure == OutcomeMeasures.Achieved ? nameof(OutcomeGroup.Value) : term.Measure.ToString()!);
        var group = Expression.Parameter(typeof(OutcomeGroup), "g");
        return Expression.Lambda(Expression.Property(group, name), group);
    }

    private static Expression<Func<OutcomeGroup, double?>> Key(Expression<Func<OutcomeGroup, double?>> key) => key;

    private static bool CanMiss(OutcomeMeasures measure, bool quotients) =>
        measure is OutcomeMeasures.People or OutcomeMeasures.CostCop || (quotients && measure == OutcomeMeasures.Achieved);

    private static bool IsOne(OutcomeMeasures measure) => measure != 0 && (measure & (measure - 1)) == 0;

    private static IComparable? ValueOf(OutcomeRow row, OutcomeOrder term) => term.Dimension is { } dimension
        ? RowDimension.Of(row, dimension)
        : term.Measure switch
        {
            OutcomeMeasures.Achieved => row.Achieved,
            OutcomeMeasures.People => row.People,
            OutcomeMeasures.CostCop => row.CostCop,
            OutcomeMeasures.Municipalities => row.Municipalities,
            OutcomeMeasures.Target => row.Target,
            OutcomeMeasures.Attainment => row.Attainment,
            OutcomeMeasures.Gap => row.Gap,
            OutcomeMeasures.Share => row.Share,
            OutcomeMeasures.ChangeFromPreviousPeriod => row.ChangeFromPreviousPeriod,
            OutcomeMeasures.ChangeFromBaseYear => row.ChangeFromBaseYear,
            OutcomeMeasures.Cumulative => row.Cumulative,
            _ => row.PerThousandInhabitants,
        };
}

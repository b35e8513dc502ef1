using System.Linq.Expressions;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>A selection as a predicate over <see cref="OutcomeSource"/>.</summary>
/// <param name="star">The warehouse.</param>
/// <param name="references">The small dimensions.</param>
/// <param name="priorityIsGrouped">Whether the outermost cycle is a dimension and selects nothing.</param>
internal sealed class SelectionPredicate(StarContext star, References references, bool priorityIsGrouped)
{
    private readonly ParameterExpression row = Expression.Parameter(typeof(OutcomeSource), "s");

    public Expression<Func<OutcomeSource, bool>> Of(OutcomeSelection selection)
    {
        var body = Expression.AndAlso(
            On(s => s.Demonstration, new ValueCondition<bool> { Eq = selection.Demonstration }, (c, m) => c.On(m))!,
            Node(selection, selection.IndexNamed(), priorityIsGrouped));
        return Expression.Lambda<Func<OutcomeSource, bool>>(body, row);
    }

    private Expression Node(OutcomeSelection s, string? index, bool ignoreCycle) => ConditionExpressions.All(
    [
        .. Time(s),
        .. Subject(s),
        .. Territory(s, s.PovertyIndex ?? index, ignoreCycle),
        .. s.And.Select(part => Node(part, s.PovertyIndex ?? index, ignoreCycle)),
        s.Or.Count == 0 ? null : s.Or.Select(part => Node(part, s.PovertyIndex ?? index, false)).Aggregate(Expression.OrElse),
        s.Not is null ? null : Expression.Not(Node(s.Not, s.PovertyIndex ?? index, false)),
    ]);

    private IEnumerable<Expression?> Time(OutcomeSelection s) =>
    [
        On(o => o.Year, s.Year, (c, m) => c.On(m)),
        On(o => o.Period.Month, s.Month, (c, m) => c.On(m)),
        On(o => o.Period.StartsOn, s.Period, (c, m) => c.On(m)),
    ];

    private IEnumerable<Expression?> Subject(OutcomeSelection s) =>
    [
        s.Indicator is null ? null : IndicatorAmong(i => s.Indicator.Holds(i.Code)),
        s.Area is null ? null : IndicatorAmong(i => s.Area.Holds(i.Area)),
        On(o => o.EntityCode, s.Entity, (c, m) => c.On(m)),
        On(o => o.Programme.Code, s.Programme, (c, m) => c.On(m)),
        On(o => o.Training.Level, s.Level, (c, m) => c.On(m)),
        On(o => o.Training.Modality, s.Modality, (c, m) => c.On(m)),
        On(o => o.PopulationGroup.Sex, s.Sex, (c, m) => ConditionExpressions.Among(m, SexWords.Fulfilling(c))),
        On(o => o.Commitment.CommitmentId, s.Commitment, (c, m) => c.On(m)),
        s.Verified is null ? null : On(o => o.Verified, new ValueCondition<bool> { Eq = s.Verified }, (c, m) => c.On(m)),
    ];

    private IEnumerable<Expression?> Territory(OutcomeSelection s, string? index, bool ignoreCycle) =>
    [
        On(o => o.Municipality.Code, s.Municipality, (c, m) => c.On(m)),
        On(o => o.DepartmentCode, s.Department, (c, m) => c.On(m)),
        On(o => o.RegionalCode, s.Regional, (c, m) => c.On(m)),
        On(o => o.Municipality.Typology, s.Typology, (c, m) => c.On(m)),
        s.Pdet is null ? null : On(o => o.Municipality.Pdet, new ValueCondition<bool> { Eq = s.Pdet }, (c, m) => c.On(m)),
        s.PovertyRank is null && s.PovertyQuintile is null
            ? null
            : CodeIn(CodedPoverty.Codes(star, references.Index(index), s.PovertyRank, s.PovertyQuintile)),
        s.PriorityIn is null || ignoreCycle ? null : CodeIn(CodedPriority.Of(star, references.Cycle(s.PriorityIn)).Select(p => p.Code)),
    ];

    private Expression IndicatorAmong(Func<DimIndicator, bool> holds) => ConditionExpressions.Among(
        Expression.Property(row, nameof(OutcomeSource.IndicatorKey)),
        references.Indicators.Values.Where(holds).Select(i => i.Key).Order());

    private MethodCallExpression CodeIn(IQueryable<string> codes)
    {
        Expression<Func<OutcomeSource, string>> code = o => o.Municipality.Code;
        return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(string)], codes.Expression, code.Apply(row));
    }

    private Expression? On<TMember, TCondition>(
        Expression<Func<OutcomeSource, TMember>> member, TCondition? condition, Func<TCondition, Expression, Expression> express)
        where TCondition : class => condition is null ? null : express(condition, member.Apply(row));
}

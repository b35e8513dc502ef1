using System.Linq.Expressions;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>Rows of <see cref="OutcomeSource"/> from a table, joined with the dimensions that a question reads and no others.</summary>
internal sealed class SourceRows
{
    private static readonly string[] OfPlace = [nameof(OutcomeSource.DepartmentCode), nameof(OutcomeSource.RegionalCode)];

    private readonly StarContext star;
    private readonly HashSet<string> bound;
    private IQueryable<OutcomeSource> rows;

    private SourceRows(StarContext star, IQueryable<OutcomeSource> rows)
    {
        (this.star, this.rows) = (star, rows);
        bound = [.. ((MemberInitExpression)((LambdaExpression)((UnaryExpression)((MethodCallExpression)rows.Expression).Arguments[1]).Operand).Body)
            .Bindings.Select(b => b.Member.Name)];
    }

    /// <summary>The facts at full grain.</summary>
    public static SourceRows OfFacts(StarContext star, IQueryable<FactOutcome> facts) => new(star, facts.Select(f => new OutcomeSource
    {
        Year = f.PeriodKey / 100,
        PeriodKey = f.PeriodKey,
        MunicipalityKey = f.MunicipalityKey,
        IndicatorKey = f.IndicatorKey,
        ProgrammeKey = f.ProgrammeKey,
        TrainingKey = f.TrainingKey,
        PopulationGroupKey = f.PopulationGroupKey,
        CommitmentKey = f.CommitmentKey,
        Verified = f.Verified,
        Demonstration = f.Demonstration,
        Value = f.Value,
        People = f.People,
        CostCop = f.CostCop,
    }));

    /// <summary>The yearly aggregate.</summary>
    public static SourceRows OfAggregate(StarContext star, IQueryable<AggregateOutcome> rows) => new(star, rows.Select(a => new OutcomeSource
    {
        Year = a.Year,
        PeriodKey = a.PeriodKey,
        MunicipalityKey = a.MunicipalityKey,
        IndicatorKey = a.IndicatorKey,
        EntityCode = a.EntityCode,
        Verified = a.Verified,
        Demonstration = a.Demonstration,
        Value = a.Value,
        People = a.People,
        CostCop = a.CostCop,
    }));

    /// <summary>The sums by department.</summary>
    public static SourceRows OfDepartments(StarContext star) => new(star, star.DepartmentOutcomes.Select(d => new OutcomeSource
    {
        Year = d.Year,
        PeriodKey = d.PeriodKey,
        IndicatorKey = d.IndicatorKey,
        DepartmentCode = d.DepartmentCode,
        RegionalCode = d.RegionalCode,
        EntityCode = d.EntityCode,
        Verified = d.Verified,
        Demonstration = d.Demonstration,
        Value = d.Value,
        People = d.People,
        CostCop = d.CostCop,
    }));

    /// <summary>The yearly aggregate as it was published.</summary>
    public static SourceRows OfPublished(StarContext star, IQueryable<PublishedOutcome> rows) => new(star, rows.Select(p => new OutcomeSource
    {
        Year = p.Year,
        PeriodKey = p.PeriodKey,
        MunicipalityKey = p.MunicipalityKey,
        IndicatorKey = p.IndicatorKey,
        EntityCode = p.EntityCode,
        Verified = p.Verified,
        Demonstration = p.Demonstration,
        Value = p.Value,
        People = p.People,
        CostCop = p.CostCop,
    }));

    /// <summary>Inhabitants as values, to divide by.</summary>
    public static SourceRows OfInhabitants(StarContext star, IQueryable<FactPopulation> rows, bool demonstration) => new(star, rows.Select(p => new OutcomeSource
    {
        Year = p.Year,
        MunicipalityKey = p.MunicipalityKey,
        Demonstration = demonstration,
        Value = p.Total,
    }));

    /// <summary>Joins what is read of <see cref="OutcomeSource"/> by expressions.</summary>
    /// <param name="read">Names of the members read.</param>
    /// <param name="indexKey">The index of <see cref="OutcomeSource.PovertyQuintile"/>; null when it is not read.</param>
    /// <param name="cycleKey">The cycle of <see cref="OutcomeSource.Priority"/>; null when it is not read.</param>
    public IQueryable<OutcomeSource> With(IReadOnlySet<string> read, int? indexKey, int? cycleKey)
    {
        if (read.Contains(nameof(OutcomeSource.Municipality)) || OfPlace.Any(name => read.Contains(name) && !bound.Contains(name)))
        {
            Join(star.DimMunicipalities, s => s.MunicipalityKey, m => m.Key,
                (nameof(OutcomeSource.Municipality), Member<DimMunicipality>(m => m)),
                (nameof(OutcomeSource.DepartmentCode), Member<DimMunicipality>(m => m.DepartmentCode)),
                (nameof(OutcomeSource.RegionalCode), Member<DimMunicipality>(m => m.RegionalCode)));
        }

        JoinSubject(read);
        if (indexKey is { } index)
        {
            LeftJoin(CodedPoverty.Of(star, index), p => p.MunicipalityKey, nameof(OutcomeSource.PovertyQuintile), Member<CodedPoverty>(p => p.Quintile));
        }

        if (cycleKey is { } cycle)
        {
            LeftJoin(CodedPriority.Of(star, cycle), p => p.MunicipalityKey, nameof(OutcomeSource.Priority), Member<CodedPriority>(p => p.Position != null));
        }

        return rows;
    }

    /// <summary>
    /// Makes ratios out of their parts and gives means their weights. A fact that is part of a ratio stands once for itself
    /// and once for the ratio.
    /// </summary>
    /// <param name="ratios">Keys of the ratios to make; others are left out.</param>
    public SourceRows WithQuotients(IReadOnlyCollection<int> ratios)
    {
        if (ratios.Count == 0)
        {
            return WithMeans();
        }

        var ratioKeys = ratios.ToArray();
        var both = Copy<DimIndicator>((nameof(OutcomeSource.Indicator), Member<DimIndicator>(i => i)));
        rows = rows.SelectMany(_ => star.DimIndicators, both).Where(s =>
            (s.Indicator.Accumulation != Accumulation.Ratio && s.Indicator.Key == s.IndicatorKey)
            || (ratioKeys.Contains(s.Indicator.Key) && (s.Indicator.NumeratorKey == s.IndicatorKey || s.Indicator.DenominatorKey == s.IndicatorKey)));
        bound.Add(nameof(OutcomeSource.Indicator));
        Rebind(
            (nameof(OutcomeSource.Divisor), s => s.Indicator.Accumulation == Accumulation.Average ? s.People ?? 0
                : s.Indicator.DenominatorKey == s.IndicatorKey ? s.Value : s.Indicator.NumeratorKey == s.IndicatorKey ? 0 : null),
            (nameof(OutcomeSource.Value), s => s.Indicator.Accumulation != Accumulation.Ratio ? s.Value
                : s.Indicator.NumeratorKey == s.IndicatorKey ? 100 * s.Value : null),
            (nameof(OutcomeSource.People), s => s.Indicator.DenominatorKey == s.IndicatorKey ? null : s.People),
            (nameof(OutcomeSource.CostCop), s => s.Indicator.DenominatorKey == s.IndicatorKey ? null : s.CostCop));
        Rebind((nameof(OutcomeSource.IndicatorKey), Number(s => s.Indicator.Key)));
        return this;
    }

    /// <summary>Each fact stands for itself only, and its indicator is looked up instead of compared with all of them.</summary>
    private SourceRows WithMeans()
    {
        Join(star.DimIndicators, s => s.IndicatorKey, i => i.Key, (nameof(OutcomeSource.Indicator), Member<DimIndicator>(i => i)));
        rows = rows.Where(s => s.Indicator.Accumulation != Accumulation.Ratio);
        Rebind((nameof(OutcomeSource.Divisor), s => s.Indicator.Accumulation == Accumulation.Average ? s.People ?? 0 : null));
        return this;
    }

    private void JoinSubject(IReadOnlySet<string> read)
    {
        if (read.Contains(nameof(OutcomeSource.Indicator)) && !bound.Contains(nameof(OutcomeSource.Indicator)))
        {
            Join(star.DimIndicators, s => s.IndicatorKey, i => i.Key, (nameof(OutcomeSource.Indicator), Member<DimIndicator>(i => i)));
        }

        if (read.Contains(nameof(OutcomeSource.Period)))
        {
            Join(star.DimPeriods, s => s.PeriodKey, p => p.Key, (nameof(OutcomeSource.Period), Member<DimPeriod>(p => p)));
        }

        if (read.Contains(nameof(OutcomeSource.Programme)) || (read.Contains(nameof(OutcomeSource.EntityCode)) && !bound.Contains(nameof(OutcomeSource.EntityCode))))
        {
            Join(star.DimProgrammes, s => s.ProgrammeKey, p => p.Key,
                (nameof(OutcomeSource.Programme), Member<DimProgramme>(p => p)), (nameof(OutcomeSource.EntityCode), Member<DimProgramme>(p => p.EntityCode)));
        }

        if (read.Contains(nameof(OutcomeSource.Training)))
        {
            Join(star.DimTrainings, s => s.TrainingKey, t => t.Key, (nameof(OutcomeSource.Training), Member<DimTraining>(t => t)));
        }

        if (read.Contains(nameof(OutcomeSource.PopulationGroup)))
        {
            Join(star.DimPopulationGroups, s => s.PopulationGroupKey, g => g.Key, (nameof(OutcomeSource.PopulationGroup), Member<DimPopulationGroup>(g => g)));
        }

        if (read.Contains(nameof(OutcomeSource.Commitment)))
        {
            Join(star.DimCommitments, s => s.CommitmentKey, c => c.Key, (nameof(OutcomeSource.Commitment), Member<DimCommitment>(c => c)));
        }
    }

    private void Join<T>(
        IQueryable<T> dimension, Expression<Func<OutcomeSource, int>> key, Expression<Func<T, int>> its, params (string Name, LambdaExpression Value)[] added)
    {
        rows = rows.Join(dimension, key, its, Copy<T>(added));
        bound.UnionWith(added.Select(a => a.Name));
    }

    private void LeftJoin<T>(IQueryable<T> coded, Expression<Func<T, int>> key, string name, LambdaExpression value)
    {
        rows = rows.LeftJoin(coded, s => s.MunicipalityKey, key, Copy<T>((name, value))!);
        bound.Add(name);
    }

    /// <summary>(s, d) => new OutcomeSource { everything bound so far, what d adds }.</summary>
    private Expression<Func<OutcomeSource, T, OutcomeSource>> Copy<T>(params (string Name, LambdaExpression Value)[] added)
    {
        var (source, dimension) = (Expression.Parameter(typeof(OutcomeSource), "s"), Expression.Parameter(typeof(T), "d"));
        var bindings = bound.Except(added.Select(a => a.Name))
            .Select(name => Bind(name, Expression.Property(source, name)))
            .Concat(added.Select(a => Bind(a.Name, a.Value.Apply(dimension))));
        return Expression.Lambda<Func<OutcomeSource, T, OutcomeSource>>(Expression.MemberInit(Expression.New(typeof(OutcomeSource)), bindings), source, dimension);
    }

    private void Rebind(params (string Name, Expression<Func<OutcomeSource, long?>> Value)[] values) =>
        Rebind([.. values.Select(v => (v.Name, (LambdaExpression)v.Value))]);

    private void Rebind(params (string Name, LambdaExpression Value)[] values)
    {
        var source = Expression.Parameter(typeof(OutcomeSource), "s");
        var bindings = bound.Except(values.Select(v => v.Name))
            .Select(name => Bind(name, Expression.Property(source, name)))
            .Concat(values.Select(v => Bind(v.Name, v.Value.Apply(source))));
        rows = rows.Select(Expression.Lambda<Func<OutcomeSource, OutcomeSource>>(Expression.MemberInit(Expression.New(typeof(OutcomeSource)), bindings), source));
        bound.UnionWith(values.Select(v => v.Name));
    }

    private static MemberAssignment Bind(string name, Expression value) => Expression.Bind(typeof(OutcomeSource).GetProperty(name)!, value);

    private static Expression<Func<OutcomeSource, int>> Number(Expression<Func<OutcomeSource, int>> value) => value;

    private static LambdaExpression Member<T>(Expression<Func<T, object?>> value) =>
        Expression.Lambda(value.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : value.Body, value.Parameters);
}

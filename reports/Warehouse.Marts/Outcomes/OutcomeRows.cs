using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>The rows that a question is about, from the smallest table that can answer it.</summary>
internal sealed class OutcomeRows
{
    private readonly StarContext star;
    private readonly KeySeek seek;
    private readonly IReadOnlyList<int>? places;
    private readonly int? indexKey;
    private readonly int? cycleKey;
    private readonly int? asOfLoad;
    private readonly bool isYearly;

    /// <summary>The selection as it was asked, the same with its territory as keys, and with the first and last of them where they are a run.</summary>
    private readonly IReadOnlyList<Expression<Func<OutcomeSource, bool>>> asked, keyed, run;

    /// <summary>What must hold besides.</summary>
    private readonly IReadOnlyList<Expression<Func<OutcomeSource, bool>>> more;

    public OutcomeRows(StarContext star, OutcomeQuestion question, References references)
    {
        var where = question.Where;
        (this.star, asOfLoad, places) = (star, question.AsOfLoad, references.Places);
        indexKey = question.GroupBy.Contains(OutcomeDimension.PovertyQuintile) ? references.Index(where.IndexNamed()) : null;
        cycleKey = question.GroupBy.Contains(OutcomeDimension.Priority) ? references.Cycle(where.CycleNamed()) : null;
        seek = new(star, where, references);
        SelectionPredicate predicate = new(star, references, cycleKey is not null);
        asked = [predicate.Of(where)];
        keyed = places is null ? asked : [predicate.Of(where.WithoutTerritory()), Among(places)];
        run = places is not null && SelectedPlaces.Run(places) is { } keys ? [keyed[0], Between(keys.First, keys.Last)] : keyed;
        more = [];
        isYearly = question.GroupBy.All(DimensionKeys.Aggregated.Contains) && where.FitsAggregate();
    }

    private OutcomeRows(OutcomeRows other, Expression<Func<OutcomeSource, bool>> predicate)
    {
        (star, seek, places, indexKey, cycleKey, asOfLoad) = (other.star, other.seek, other.places, other.indexKey, other.cycleKey, other.asOfLoad);
        (isYearly, asked, keyed, run, more) = (other.isYearly, other.asked, other.keyed, other.run, [.. other.more, predicate]);
        (Ratios, HasMeans) = (other.Ratios, other.HasMeans);
    }

    /// <summary>Keys of the ratios to make.</summary>
    public IReadOnlyCollection<int> Ratios { get; set; } = [];

    /// <summary>Whether an indicator is a weighted mean.</summary>
    public bool HasMeans { get; set; }

    /// <summary>Whether values are divided.</summary>
    public bool Quotients => Ratios.Count > 0 || HasMeans;

    /// <summary>Whether the rows are sums of few municipalities, so that all their groups by municipality and year are soon read.</summary>
    public bool AreOfFewPlaces => isYearly && places is { Count: <= KeySeek.FewPlaces };

    /// <summary>The same rows with one more condition.</summary>
    public OutcomeRows And(Expression<Func<OutcomeSource, bool>> predicate) => new(this, predicate);

    /// <summary>The rows of the municipalities on the priority list that the question groups by.</summary>
    public OutcomeRows OnPriorityList()
    {
        var listed = CodedPriority.Of(star, cycleKey!.Value).Select(p => p.MunicipalityKey);
        return And(s => listed.Contains(s.MunicipalityKey));
    }

    /// <summary>The groups of the rows.</summary>
    public IQueryable<OutcomeGroup> Groups(GroupQuery query) => query.Over<OutcomeGroup>(Rows(query.Reads));

    /// <summary>The same where only keys are asked.</summary>
    public IQueryable<PresentSum> Sums(GroupQuery query) => query.Over<PresentSum>(Rows(query.Reads));

    /// <summary>The smallest table that has what a query reads.</summary>
    public OutcomeTable TableOf(GroupQuery query) => TableOf(query.Reads);

    /// <summary>Whether there is a row; the first one found is enough.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Rows([]).AnyAsync(cancellationToken);

    /// <summary>
    /// How many municipalities the rows are of. The yearly aggregate has an index by municipality, so that a first row of each is found
    /// without reading the others; elsewhere they are counted.
    /// </summary>
    public async Task<int> CountMunicipalitiesAsync(CancellationToken cancellationToken)
    {
        if (Municipalities() is { } found)
        {
            return await found.Select(m => m.Code).Distinct().CountAsync(cancellationToken);
        }

        var count = new GroupQuery().Sum(OutcomeMeasures.Municipalities, quotients: false);
        return (await Groups(count).SingleOrDefaultAsync(cancellationToken))?.Municipalities ?? 0;
    }

    /// <summary>The municipalities' rows that the rows are of, where an index finds them; null elsewhere.</summary>
    public IQueryable<DimMunicipality>? Municipalities()
    {
        IReadOnlyCollection<Expression> key = [DimensionKeys.Key(s => s.MunicipalityKey)];
        if (TableOf(key) != OutcomeTable.AggregateOutcomes)
        {
            return null;
        }

        var rows = Rows(key, isSought: false);
        var known = places is null ? star.DimMunicipalities : star.DimMunicipalities.Where(m => EF.Parameter(places).Contains(m.Key));
        return known.Where(m => rows.Any(s => s.MunicipalityKey == m.Key));
    }

    /// <summary>The years, indicators and municipalities of the rows, each once, by keys in the order in which the aggregate is stored; nothing else is bound.</summary>
    public IQueryable<OutcomeSource> Cells() =>
        Rows([DimensionKeys.Key(s => s.Year), DimensionKeys.Key(s => s.IndicatorKey), DimensionKeys.Key(s => s.MunicipalityKey)])
            .Select(s => new OutcomeSource { Year = s.Year, IndicatorKey = s.IndicatorKey, MunicipalityKey = s.MunicipalityKey })
            .Distinct();

    /// <summary>Whether the rows are facts, of which there may be very many.</summary>
    public bool AreFacts => TableOf([DimensionKeys.Key(s => s.MunicipalityKey)]) == OutcomeTable.FactOutcomes;

    /// <summary>Rows of some municipalities.</summary>
    public static Expression<Func<OutcomeSource, bool>> Among(IReadOnlyList<int> places) => s => EF.Parameter(places).Contains(s.MunicipalityKey);

    private static Expression<Func<OutcomeSource, bool>> Between(int first, int last) => s => s.MunicipalityKey >= first && s.MunicipalityKey <= last;

    private OutcomeTable TableOf(IEnumerable<Expression> reads) => asOfLoad is not null ? OutcomeTable.PublishedOutcomes
        : !isYearly ? OutcomeTable.FactOutcomes
        : Expressions.MembersRead<OutcomeSource>([.. asked, .. more, .. reads]).Overlaps(DimensionKeys.OfMunicipalities) ? OutcomeTable.AggregateOutcomes
        : OutcomeTable.DepartmentOutcomes;

    private IQueryable<PublishedOutcome> PublishedBy(int load) => star.PublishedOutcomes.Where(p => p.FromLoad <= load && p.ToLoad > load);

    private IQueryable<OutcomeSource> Rows(IReadOnlyCollection<Expression> reads, bool isSought = true)
    {
        var table = TableOf(reads);
        var selected = table switch
        {
            OutcomeTable.DepartmentOutcomes => asked,
            OutcomeTable.FactOutcomes => keyed,
            _ => run,
        };
        IReadOnlyList<Expression<Func<OutcomeSource, bool>>> predicates = [.. selected, .. more];
        var read = Expressions.MembersRead<OutcomeSource>([.. predicates, .. reads]);
        var source = table switch
        {
            OutcomeTable.DepartmentOutcomes => SourceRows.OfDepartments(star),
            OutcomeTable.AggregateOutcomes => SourceRows.OfAggregate(star, isSought && !seek.HasScatteredPlaces ? seek.Totals(star.AggregateOutcomes, Ratios) : star.AggregateOutcomes),
            OutcomeTable.PublishedOutcomes => SourceRows.OfPublished(star, seek.Totals(PublishedBy(asOfLoad!.Value), Ratios)),
            _ => SourceRows.OfFacts(star, seek.Facts(Ratios)),
        };
        if (Quotients)
        {
            source.WithQuotients(Ratios);
        }

        var rows = source.With(
            read,
            read.Contains(nameof(OutcomeSource.PovertyQuintile)) ? indexKey : null,
            read.Contains(nameof(OutcomeSource.Priority)) ? cycleKey : null);
        return predicates.Aggregate(rows, (so, predicate) => so.Where(predicate));
    }
}

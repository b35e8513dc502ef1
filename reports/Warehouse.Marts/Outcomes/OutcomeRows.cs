using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>The rows that a question is about, from the smallest table that can answer it.</summary>
internal sealed class OutcomeRows
{
    private readonly StarContext star;
    private readonly KeySeek seek;
    private readonly int? indexKey;
    private readonly int? cycleKey;
    private readonly int? asOfLoad;
    private readonly List<Expression<Func<OutcomeSource, bool>>> predicates;

    public OutcomeRows(StarContext star, OutcomeQuestion question, References references)
    {
        var where = question.Where;
        (this.star, asOfLoad) = (star, question.AsOfLoad);
        indexKey = question.GroupBy.Contains(OutcomeDimension.PovertyQuintile) ? references.Index(where.IndexNamed()) : null;
        cycleKey = question.GroupBy.Contains(OutcomeDimension.Priority) ? references.Cycle(where.CycleNamed()) : null;
        seek = new(star, where, references, cycleKey is not null);
        predicates = [new SelectionPredicate(star, references, cycleKey is not null).Of(where)];
        FromAggregate = question.GroupBy.All(DimensionKeys.Aggregated.Contains) && where.FitsAggregate();
    }

    private OutcomeRows(OutcomeRows other, IEnumerable<Expression<Func<OutcomeSource, bool>>> predicates)
    {
        (star, seek, indexKey, cycleKey, asOfLoad) = (other.star, other.seek, other.indexKey, other.cycleKey, other.asOfLoad);
        (FromAggregate, Ratios, HasMeans, this.predicates) = (other.FromAggregate, other.Ratios, other.HasMeans, [.. predicates]);
    }

    /// <summary>Whether the yearly aggregate answers.</summary>
    public bool FromAggregate { get; }

    /// <summary>Keys of the ratios to make.</summary>
    public IReadOnlyCollection<int> Ratios { get; set; } = [];

    /// <summary>Whether an indicator is a weighted mean.</summary>
    public bool HasMeans { get; set; }

    /// <summary>Whether values are divided.</summary>
    public bool Quotients => Ratios.Count > 0 || HasMeans;

    /// <summary>The same rows with one more condition.</summary>
    public OutcomeRows And(Expression<Func<OutcomeSource, bool>> predicate) => new(this, [.. predicates, predicate]);

    /// <summary>The groups of the rows.</summary>
    public IQueryable<OutcomeGroup> Groups(GroupQuery query) => query.Over(Rows(query.Reads));

    /// <summary>Whether there is a row; the first one found is enough.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Rows([]).AnyAsync(cancellationToken);

    private IQueryable<OutcomeSource> Rows(IEnumerable<Expression> reads)
    {
        var read = Expressions.MembersRead<OutcomeSource>([.. predicates, .. reads]);
        var source = asOfLoad is { } load ? SourceRows.OfPublished(star, seek.Totals(star.PublishedOutcomes.Where(p => p.FromLoad <= load && p.ToLoad > load), Ratios))
            : FromAggregate ? SourceRows.OfAggregate(star, seek.Totals(star.AggregateOutcomes, Ratios)) : SourceRows.OfFacts(star, seek.Facts(Ratios));
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

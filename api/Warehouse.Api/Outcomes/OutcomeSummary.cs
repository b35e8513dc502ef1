using Warehouse.Api.Operations;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Execution;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Api.Outcomes;

/// <summary>The answer to a question about outcomes.</summary>
/// <param name="Rows">The groups of the page, in order.</param>
/// <param name="Totals">The whole selection, not the page.</param>
/// <param name="GroupCount">Groups in all.</param>
/// <param name="Notes">What a reader must know to read the answer right.</param>
/// <param name="PageInfo">Where the page stands.</param>
/// <param name="Load">The load that the answer rests on.</param>
public sealed record OutcomeSummary(
    IReadOnlyList<OutcomeRow> Rows,
    OutcomeRow Totals,
    int GroupCount,
    IReadOnlyList<OutcomeNote> Notes,
    PageInfo PageInfo,
    WarehouseLoad Load)
{
    /// <summary>Asks the mart.</summary>
    /// <exception cref="GraphQLException">The question has no honest answer; its code says why.</exception>
    internal static async Task<OutcomeSummary> AskAsync(
        StarContext star,
        IReadOnlyList<OutcomeDimension> groupBy,
        OutcomeSelection where,
        IReadOnlyList<OutcomeOrderInput> order,
        OutcomePage page,
        AnswerTime time,
        ResolverContext context,
        CancellationToken cancellationToken)
    {
        var asked = AskedOutcomes.Of(context.Field);
        var question = new OutcomeQuestion
        {
            GroupBy = [.. groupBy.Distinct()],
            Where = where,
            OrderBy = [.. order.Select(o => o.ToOrder())],
            Measures = asked.Measures,
            TotalMeasures = asked.TotalMeasures,
            WithTotals = asked.Totals,
            WithGroupCount = asked.GroupCount,
            Skip = page.Skip,
            Take = page.Take,
        };
        return await Refusals.TellAsync(() => OneLoad.ReadAsync(
            star,
            async newest =>
            {
                var load = await PublishedLoads.FindAsync(star, newest!, time, cancellationToken);
                int? earlier = load.Id == newest!.Id ? null : load.Id;
                var answer = await OutcomesByAnything.AskAsync(star, question with { AsOfLoad = earlier }, cancellationToken);
                context.Explain("table", answer.Table.ToString());
                return new OutcomeSummary(
                    answer.Rows,
                    answer.Totals,
                    answer.GroupCount,
                    answer.Notes,
                    page.Info(answer.Rows.Count, answer.GroupCount),
                    WarehouseLoad.Of(load));
            },
            cancellationToken));
    }
}

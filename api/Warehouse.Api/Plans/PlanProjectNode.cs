using System.Linq.Expressions;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>A project of a plan: a product with its indicator, goals and budgets.</summary>
[GraphQLName("PlanProject")]
public sealed class PlanProjectNode
{
    /// <summary>Identity.</summary>
    [ID]
    public int Id { get; init; }

    /// <summary>SisPT's code of the product indicator within the plan, e.g. <c>IP-207</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Strategic line of the plan.</summary>
    public string? Line { get; init; }

    /// <summary>Sector of the MGA catalogue, e.g. <c>Trabajo</c>; null when the (partial) catalogue does not know the indicator.</summary>
    public string? Sector { get; init; }

    /// <summary>Programme of the MGA catalogue.</summary>
    public string? Programme { get; init; }

    /// <summary>Product of the MGA catalogue.</summary>
    public string? Product { get; init; }

    /// <summary>The indicator, in the plan's own words where it has some, else the catalogue's.</summary>
    public string? Indicator { get; init; }

    /// <summary>Unit of the goals.</summary>
    public string? Unit { get; init; }

    /// <summary>Goal for the four years, in the unit; null when not set.</summary>
    public decimal? FourYearGoal { get; init; }

    /// <summary>How many of the words searched for it holds; without a search, the points of the outcome area that it fits best, 0 when none.</summary>
    public int Score { get; init; }

    /// <summary>The plan's id.</summary>
    [GraphQLIgnore]
    public int PlanId { get; init; }

    /// <summary>Projects as the API shows them, each with its score.</summary>
    internal static IQueryable<PlanProjectNode> Of(IQueryable<PlanProject> projects, Expression<Func<PlanProject, int>> score) =>
        projects.Select(score.Into((PlanProject p, int points) => new PlanProjectNode
        {
            Id = p.Id,
            Code = p.Code,
            Line = p.Line!.Name,
            Sector = p.MgaIndicator!.Sector,
            Programme = p.MgaIndicator.Programme,
            Product = p.MgaIndicator.Product,
            Indicator = p.CustomIndicator ?? p.MgaIndicator.Indicator,
            Unit = p.Unit,
            FourYearGoal = p.FourYearGoal,
            Score = points,
            PlanId = p.PlanId,
        }));
}

using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Plans;

/// <summary>A project of a plan: a product with its indicator, goals and budgets (SisPT layout). Grain: plan and SisPT code.</summary>
public sealed class PlanProject : Imported
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; set; }

    /// <summary>The plan.</summary>
    public Plan? Plan { get; set; }

    /// <summary>SisPT's code of the product indicator within the plan, e.g. <c>IP-207</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Strategic line; null when the plan names none.</summary>
    public int? LineId { get; set; }

    /// <summary>Strategic line; null when the plan names none.</summary>
    public PlanLine? Line { get; set; }

    /// <summary>Code in the MGA catalogue of product indicators, 9 digits; null when not given.</summary>
    public string? MgaIndicatorCode { get; set; }

    /// <summary>The catalogue's entry; null when the code is not given or not in the (partial) catalogue.</summary>
    public MgaIndicator? MgaIndicator { get; set; }

    /// <summary>The indicator in the plan's own words; null when it keeps the catalogue's.</summary>
    public string? CustomIndicator { get; set; }

    /// <summary>Unit of measure of the goals, in Spanish as published.</summary>
    public string? Unit { get; set; }

    /// <summary>Goal for the four years, in <see cref="Unit"/>; null when not set.</summary>
    public decimal? FourYearGoal { get; set; }

    /// <summary>Whether the plan marks it as the main indicator of its product.</summary>
    public bool IsMain { get; set; }

    /// <summary>Number of the Sustainable Development Goal, 1 to 17; null when not given.</summary>
    public int? SdgCode { get; set; }

    /// <summary>How the yearly goals make up the four-year goal, in Spanish as published.</summary>
    public string? Accumulation { get; set; }

    /// <summary>
    /// Line, product, indicator and the plan's own words without accents, in lower case: what a text search looks into.
    /// </summary>
    public required string SearchText { get; set; }

    /// <summary>Goals and budgets by year.</summary>
    public List<PlanProjectYear> Years { get; } = [];

    /// <summary>The outcome areas that SENA could serve in it, as the rules say.</summary>
    public List<PlanProjectArea> Areas { get; } = [];
}

using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The plans and lines that a file of plan detail refers to.</summary>
internal sealed class PlanDetail
{
    private readonly Dictionary<string, int> plans;
    private readonly Dictionary<(int, string), (int Id, string Name)> lines;

    private PlanDetail(Dictionary<string, int> plans, Dictionary<(int, string), (int, string)> lines) => (this.plans, this.lines) = (plans, lines);

    /// <summary>Reads the plans of SisPT's term and their lines.</summary>
    public static async Task<PlanDetail> ReadAsync(ImportSession session)
    {
        var plans = await session.Store.Plans.Where(p => p.Term == Plans.SisptTerm && !p.Demonstration)
            .Select(p => new { p.Id, Code = p.MunicipalityCode ?? p.DepartmentCode! }).ToListAsync(session.Cancellation);
        var lines = await session.Store.PlanLines.Select(l => new { l.Id, l.PlanId, l.Code, l.Name }).ToListAsync(session.Cancellation);
        return new(plans.ToDictionary(p => p.Code, p => p.Id), lines.ToDictionary(l => (l.PlanId, l.Code), l => (l.Id, l.Name)));
    }

    /// <summary>The plan of a municipality or department; null when the store has none.</summary>
    public int? PlanOf(string entityCode) => plans.TryGetValue(entityCode, out var id) ? id : null;

    /// <summary>A line of a plan; null when the plan does not have it.</summary>
    public (int Id, string Name)? LineOf(int plan, string code) => lines.TryGetValue((plan, code), out var line) ? line : null;

    /// <summary>Why a row without plan is refused.</summary>
    public static Problem NoPlan(string entityCode) => new(Rules.KnownCode, "entity_code",
        $"entity_code: no plan of {entityCode} for {Plans.SisptTerm} is known; import development-plans first.");

    /// <summary>What to look at when a line is missing from the file of lines.</summary>
    public static Problem NoLine(string code) => new(Rules.KnownCode, "line_id",
        $"line_id: the plan has no line {code}; the row was loaded without its line.");
}

using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import.Opportunities;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Products of known plans as plan projects, with their goals and budgets by year.</summary>
internal sealed class PlanProductTarget : Target<PlanProductRow>
{
    private const int LongestSearchText = 4_000;
    private readonly List<(PlanProject Project, PlanProductRow Row, int Line)> withoutKey = [];
    private Dictionary<string, MgaIndicator> catalogue = [];
    private Table<PlanProject> projects = null!;
    private Table<PlanProjectYear> years = null!;
    private PlanDetail detail = null!;
    private ImportSession session = null!;

    /// <inheritdoc/>
    public override object KeyOf(PlanProductRow row) => (row.EntityCode, row.Code);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        this.session = session;
        detail = await PlanDetail.ReadAsync(session);
        catalogue = await session.Store.MgaIndicators.ToDictionaryAsync(i => i.Code, session.Cancellation);
        projects = await new Table<PlanProject>(session, p => (p.PlanId, p.Code), only:
            [nameof(PlanProject.LineId), nameof(PlanProject.MgaIndicatorCode), nameof(PlanProject.CustomIndicator), nameof(PlanProject.Unit),
             nameof(PlanProject.FourYearGoal), nameof(PlanProject.IsMain), nameof(PlanProject.SdgCode), nameof(PlanProject.Accumulation),
             nameof(PlanProject.SearchText)]).ReadAsync();
        years = await new Table<PlanProjectYear>(session, y => (y.PlanProjectId, y.Year)).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(PlanProductRow row, int line)
    {
        if (detail.PlanOf(row.EntityCode) is not { } plan)
            return PlanDetail.NoPlan(row.EntityCode);
        var planLine = detail.LineOf(plan, row.LineCode);
        var known = catalogue.GetValueOrDefault(row.MgaIndicatorCode);
        var changed = projects.Put(ProjectOf(row, plan, planLine, known), line, out var project);
        if (projects.IsNew(project))
            withoutKey.Add((project, row, line));
        else
            changed |= PutYears(project, row, line);
        return new(changed, Warning: planLine is null ? PlanDetail.NoLine(row.LineCode) : known is null ? NotInCatalogue(row) : null);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await projects.WriteWithKeysAsync();
        foreach (var (project, row, line) in withoutKey)
            PutYears(project, row, line);
        await years.WriteAsync();
        await ProjectAreas.RefreshAsync(session.Store, session.Bulk, session.Cancellation);
    }

    private bool PutYears(PlanProject project, PlanProductRow row, int line)
    {
        var changed = false;
        foreach (var year in row.Years)
            changed |= years.Put(new() { PlanProjectId = project.Id, Year = year.Year, Goal = year.Goal, BudgetCop = year.BudgetCop }, line);
        return changed;
    }

    private static PlanProject ProjectOf(PlanProductRow row, int plan, (int Id, string Name)? planLine, MgaIndicator? known)
    {
        string?[] words = [planLine?.Name, known?.Sector, known?.Programme, known?.Product, known?.Indicator, row.CustomIndicator];
        var text = SearchText.Of(string.Join(' ', words.Where(w => w is not null)));
        return new()
        {
            PlanId = plan,
            Code = row.Code,
            LineId = planLine?.Id,
            MgaIndicatorCode = known?.Code,
            CustomIndicator = row.CustomIndicator,
            Unit = row.Unit,
            FourYearGoal = row.FourYearGoal,
            IsMain = row.IsMain,
            SdgCode = row.SdgCode,
            Accumulation = row.Accumulation,
            SearchText = text.Length <= LongestSearchText ? text : text[..LongestSearchText],
        };
    }

    private static Problem NotInCatalogue(PlanProductRow row) => new(Rules.KnownCode, "mga_indicator_code",
        $"mga_indicator_code: {row.MgaIndicatorCode} is not in the catalogue, which is partial; the row was loaded without it.");
}

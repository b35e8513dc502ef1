using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Details;
using Warehouse.Model.Star;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Streaming;

namespace Warehouse.Reports;

/// <summary>All outcome facts of a selection, one a row, for people who compute themselves.</summary>
internal static class DetailReport
{
    /// <summary>Writes the workbook as the facts are read; memory does not grow with their number.</summary>
    /// <exception cref="ReportException">The report cannot be made; nothing was written.</exception>
    public static async Task WriteAsync(StarContext star, ReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var scope = await ScopeReader.ReadAsync(star, request, cancellationToken);
        var rows = OutcomeDetail.AskAsync(star, scope.First, scope.Last, request.Demonstration, await CodesAsync(star, scope, cancellationToken), cancellationToken);
        await StreamedWorkbook.WriteAsync(
            output, scope.Load.FinishedAt, captions.Say("Detail.Title", scope.Years), captions["Detail.Sheet"], captions.Format(Style.Whole), Columns(captions, request.Demonstration), rows, cancellationToken);
    }

    public static string FileName(ReportRequest request) => ReportFile.Name(Captions.In(request.Language)["Detail.File"], request);

    private static async Task<IReadOnlySet<string>?> CodesAsync(StarContext star, ReportScope scope, CancellationToken cancellationToken) => scope is { Place: null, Cycle: null }
        ? null
        : (await MunicipalityDirectory.Of(star).ToListAsync(cancellationToken)).Where(scope.Holds).Select(m => m.Code).ToHashSet();

    private static StreamColumn<DetailRow>[] Columns(Captions captions, bool demonstration)
    {
        var kind = captions[demonstration ? "Page.DemonstrationShort" : "Detail.Real"];
        var sexes = Enum.GetValues<Model.Operational.Outcomes.Sex>().ToDictionary(s => s, s => captions[$"Sex.{s}"]);
        var (yes, no) = (captions["Yes"], captions["No"]);
        return
        [
            new(captions["Column.Year"], 8, (r, c) => c.Plain(r.Period.Year)),
            new(captions["Column.Month"], 7, (r, c) => c.Plain(r.Period.Month)),
            new(captions["Column.Code"], 9, (r, c) => c.Text(r.Municipality.Code)),
            new(captions["Column.Municipality"], 26, (r, c) => c.Text(r.Municipality.Name)),
            new(captions["Column.Department"], 22, (r, c) => c.Text(r.Municipality.DepartmentName)),
            new(captions["Column.Regional"], 22, (r, c) => c.Text(r.Municipality.RegionalName)),
            new(captions["Column.Indicator"], 40, (r, c) => c.Text(captions.English ? r.Indicator.NameEnglish : r.Indicator.Name)),
            new(captions["Column.Unit"], 16, (r, c) => c.Text(captions.English ? r.Indicator.Unit : r.Indicator.UnitSpanish)),
            new(captions["Column.Entity"], 20, (r, c) => c.Text(r.Programme.EntityName)),
            new(captions["Column.Programme"], 34, (r, c) => c.Text(r.Programme.Name)),
            new(captions["Column.Level"], 18, (r, c) => c.Text(r.Training.Level)),
            new(captions["Column.Modality"], 16, (r, c) => c.Text(r.Training.Modality)),
            new(captions["Column.Sex"], 13, (r, c) => c.Text(sexes[r.Sex])),
            new(captions["Column.Verified"], 11, (r, c) => c.Text(r.Fact.Verified ? yes : no)),
            new(captions["Column.Value"], 16, (r, c) => c.Number(r.Fact.Value)),
            new(captions["Column.People"], 14, (r, c) => c.Number(r.Fact.People)),
            new(captions["Column.Cost"], 18, (r, c) => c.Number(r.Fact.CostCop)),
            new(captions["Column.Kind.Data"], 24, (_, c) => c.Text(kind)),
        ];
    }
}

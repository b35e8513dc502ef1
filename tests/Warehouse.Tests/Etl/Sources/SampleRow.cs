using Warehouse.Etl.Import;
using Warehouse.Etl.Sources.Commitments;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Etl.Sources.Reviews;

namespace Warehouse.Tests.Etl.Sources;

/// <summary>A good row of every source: the first of its file, or one as a person fills it in.</summary>
internal static class SampleRow
{
    private static readonly Dictionary<string, (IReadOnlyList<string> Columns, string Row)> Filled = new()
    {
        ["sena-training-groups"] = (new TrainingGroupCsv().Columns,
            "2025-04,1,66001,66,9121,EN EJECUCION,TECNICO,DIURNA,NO A LA MEDIDA,2025-01-01,2025-12-31,LECTIVA,PRESENCIAL,,,,1,1,P,,1,2,0,3,3,10,"),
        ["priority-list"] = (new PriorityListCsv().Columns, "C112-2012,1,27001"),
        ["plans"] = (new PlanCsv().Columns, "27001,2012-2015,DRAFT,Quibdó MIA,2012-03-01,https://quibdo.gov.co/plan.pdf"),
        ["reviews"] = (new ReviewCsv().Columns, "C112-2012,27001,SENT,2012-03-20,2012-03-28,DNP,A-1,Ana,,ana@sena.edu.co,,,,,"),
        ["budgets"] = (new BudgetCsv().Columns, "27,2012,100000000"),
        ["commitments"] = (new CommitmentCsv().Columns, "27001,TRA_CERTIFIED,Técnicos,PROPOSED,,,,100,2012,2012-05-01,2013-12-31,,200,,,"),
        ["outcomes"] = (new OutcomeCsv().Columns, "27001,2012,5,TRA_CERTIFIED,SENA_REGULAR,FEMALE,40,40,,"),
    };

    public static (string Header, string Row) Of(Source source)
    {
        if (Filled.TryGetValue(source.Name, out var filled))
            return (string.Join(',', filled.Columns), filled.Row);
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", source.ShippedFile!)).Take(2).ToList();
        return (lines[0], lines[1]);
    }
}

using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Forms;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Tests.Etl.Forms;

[Collection(ImportedDataCollection.Name)]
public sealed class FormImportTests(ImportedData data)
{
    private const string Cycle = "C112-2012 Circular 112", Quibdo = "27001 Quibdó", Certified = "TRA_CERTIFIED Personas certificadas";

    [Fact]
    public async Task Quibdo_sends_its_plan_and_the_regional_answers_it()
    {
        await using var copy = data.Copy();
        var plans = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", [Quibdo, "2012-2015", "Programa de gobierno", "Quibdó, MIA", new DateOnly(2012, 3, 1)]);
        Assert.Equal((1, 1, 0), Counts(await ImportAsync(copy, plans)));
        var reviews = await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27", Answer(Quibdo, "Enviada", new DateOnly(2012, 3, 28)));
        Assert.Equal((1, 1, 0), Counts(await ImportAsync(copy, reviews)));
        Assert.Equal((1, 0, 0), Counts(await ImportAsync(copy, reviews)));

        await using var store = copy.Open();
        var review = await store.PlanReviews.Include(r => r.Plan).SingleAsync(r => !r.Demonstration);
        Assert.Equal(("27", ReviewStatus.Sent, new DateOnly(2012, 3, 28), "A-1-0-1"), (review.RegionalCode, review.Status, review.SentOn, review.BudgetLine));
        Assert.Equal(("27001", new DateOnly(2012, 3, 1), PlanStatus.GovernmentProgramme), (review.Plan!.MunicipalityCode, review.Plan.ReceivedOn, review.Plan.Status));
        Assert.Equal(2, review.SourceLine);
        Assert.NotNull(review.ImportBatchId);
    }

    [Fact]
    public async Task An_answer_after_the_window_is_taken_with_a_warning()
    {
        await using var copy = data.Copy();
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Plans, null, [Quibdo, "2012-2015", "Borrador", "Plan", new DateOnly(2012, 3, 1)]));
        var batch = await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, null, Answer(Quibdo, "Enviada", new DateOnly(2012, 4, 2))));
        await using var store = copy.Open();
        var warning = await store.RejectedRows.SingleAsync(r => r.BatchId == batch.Id);
        Assert.Equal((Severity.Warning, "sent_on"), (warning.Severity, warning.Field));
        Assert.Contains("2 days after the window", warning.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_never_goes_back()
    {
        await using var copy = data.Copy();
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, null, Answer(Quibdo, "Enviada", new DateOnly(2012, 3, 28))));
        var batch = await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, null, [Cycle, Quibdo, "En revisión", new DateOnly(2012, 3, 20)]));
        Assert.Equal((1, 0, 1), Counts(batch));
    }

    [Fact]
    public async Task A_form_of_one_regional_says_nothing_of_another()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", ["44847 Uribia", "2012-2015", "Borrador", "Plan"]);
        var batch = await ImportAsync(copy, path);
        await using var store = copy.Open();
        Assert.Equal(Rules.OwnRegional, (await store.RejectedRows.SingleAsync(r => r.BatchId == batch.Id)).Rule);
    }

    [Fact]
    public async Task A_commitment_tells_which_form_made_it_and_which_changed_it()
    {
        await using var copy = data.Copy();
        object?[] promise = [Quibdo, Certified, "Certificar técnicos", "Propuesto", null, null, null, 130_000_000, 2012, new DateOnly(2012, 5, 1), new DateOnly(2013, 12, 31), null, 200];
        var made = await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise));
        Assert.Equal(1, made.Loaded);
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise));
        promise[3] = "Firmado";
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise));

        await using var store = copy.Open();
        var commitment = await store.Commitments.SingleAsync(c => !c.Demonstration);
        var changes = await store.ChangeRecords.OrderBy(c => c.Id).ToListAsync();
        Assert.Equal([ChangeEvent.CommitmentMade, ChangeEvent.CommitmentStatusChanged], changes.Select(c => c.Event));
        Assert.All(changes, c => Assert.Equal((ChangeSubject.Commitment, $"{commitment.Id}", "27", "27001"), (c.Subject, c.SubjectKey, c.RegionalCode, c.MunicipalityCode)));
        Assert.EndsWith($", lote {made.Id}, línea 2", changes[0].Note, StringComparison.Ordinal);
        Assert.Null(changes[0].Before);
        Assert.Contains("\"targets\":[{", changes[0].After, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"PROPOSED\"", changes[1].Before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commitments_beyond_the_ordinary_budget_are_taken_and_the_excess_is_named()
    {
        await using var copy = data.Copy();
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Budgets, "27", ["27 Chocó", 2012, 100_000_000]));
        object?[] promise = [Quibdo, Certified, "Certificar técnicos", "Propuesto", null, null, null, 130_000_000, 2012, new DateOnly(2012, 5, 1), new DateOnly(2013, 12, 31), null, 200, 300];
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise);
        var batch = await ImportAsync(copy, path);
        Assert.Equal((1, 1, 0), Counts(batch));
        await using var store = copy.Open();
        Assert.Contains("by 30000000 COP", (await store.RejectedRows.SingleAsync(r => r.BatchId == batch.Id)).Reason, StringComparison.Ordinal);
        var commitment = await store.Commitments.Include(c => c.Targets).SingleAsync(c => !c.Demonstration);
        Assert.Equal([(2012, 0, 200), (2013, 0, 300)], commitment.Targets.OrderBy(t => t.Year).Select(t => (t.Year, t.Month, t.Target)));
        Assert.Equal((1, 0, 0), Counts(await ImportAsync(copy, path)));

        promise[12] = 250;
        Assert.Equal((1, 1, 0), Counts(await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise))));
        Assert.Equal(550, await store.CommitmentTargets.Where(t => t.CommitmentId == commitment.Id).SumAsync(t => t.Target));
        Assert.Equal(CommitmentStatus.Proposed, commitment.Status);
    }

    [Fact]
    public async Task A_verified_outcome_is_not_corrected_by_a_form()
    {
        await using var copy = data.Copy();
        object?[] row = [Quibdo, 2012, 5, Certified, "SENA_REGULAR Regular", "Femenino", 40, 40];
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Outcomes, "27", row));
        await using var store = copy.Open();
        await store.OutcomeRecords.Where(r => r.Source == "outcomes").ExecuteUpdateAsync(r => r.SetProperty(x => x.Status, OutcomeStatus.Verified));
        row[6] = 41;
        Assert.Equal((1, 0, 1), Counts(await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Outcomes, "27", row))));
    }

    [Fact]
    public async Task A_form_of_an_older_version_is_refused_with_what_to_do()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", [Quibdo]);
        using (var book = new ClosedXML.Excel.XLWorkbook(path))
        {
            book.Worksheet(FormMark.Sheet).Cell(1, 3).SetValue("0");
            book.Save();
        }

        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(copy, path));
        Assert.Contains("template plans --out FILE", error.Message, StringComparison.Ordinal);
    }

    private static object?[] Answer(string municipality, string status, DateOnly sent) =>
        [Cycle, municipality, status, new DateOnly(2012, 3, 20), sent, "DNP", "A-1-0-1", "Ana Mosquera", "Directora", "ana@sena.edu.co", null, "SENA será aliado."];

    private static async Task<ImportBatch> ImportAsync(TemporaryStore store, string path) =>
        Assert.Single(await store.Importer.ImportAsync(path, CancellationToken.None));

    private static (int Read, int Loaded, int Rejected) Counts(ImportBatch batch) => (batch.Read, batch.Loaded, batch.Rejected);
}

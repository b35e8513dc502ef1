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
    public async Task A_review_tells_every_step_that_a_form_brought()
    {
        await using var copy = data.Copy();
        object?[] answer = Answer(Quibdo, "Enviada", new DateOnly(2012, 3, 28));
        var sent = await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27", answer));
        answer[11] = "SENA será aliado en turismo.";
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27", answer));
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27", answer));
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27",
            [.. answer[..2], "Acogida", .. answer[3..], new DateOnly(2012, 4, 3), "R-1", new DateOnly(2012, 4, 20)]));

        await using var store = copy.Open();
        var review = await store.PlanReviews.SingleAsync(r => !r.Demonstration);
        var changes = await store.ChangeRecords.OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(
            [ChangeEvent.ReviewStarted, ChangeEvent.ReviewSent, ChangeEvent.ReviewRecorded, ChangeEvent.ReviewAcknowledged, ChangeEvent.ReviewSettled],
            changes.Select(c => c.Event));
        Assert.All(changes, c => Assert.Equal(
            (ChangeSubject.PlanReview, $"{review.Id}", "27", "27001", "C112-2012"), (c.Subject, c.SubjectKey, c.RegionalCode, c.MunicipalityCode, c.CycleCode)));
        Assert.EndsWith($", lote {sent.Id}, línea 2", changes[0].Note, StringComparison.Ordinal);
        Assert.Null(changes[1].Before);
        Assert.Contains("\"summary\":\"SENA será aliado.\"", changes[2].Before, StringComparison.Ordinal);
        Assert.Contains("\"summary\":\"SENA será aliado en turismo.\"", changes[2].After, StringComparison.Ordinal);
        Assert.Equal(3, review.Version);
    }

    [Fact]
    public async Task An_outcome_tells_which_form_reported_it_and_which_corrected_it()
    {
        await using var copy = data.Copy();
        object?[] row = [Quibdo, 2012, 5, Certified, "SENA_REGULAR Regular", "Femenino", 40, 40];
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Outcomes, "27", row));
        row[6] = 41;
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Outcomes, "27", row));

        await using var store = copy.Open();
        var outcome = await store.OutcomeRecords.SingleAsync(r => r.Source == "outcomes");
        var changes = await store.ChangeRecords.OrderBy(c => c.Id).ToListAsync();
        Assert.Equal([ChangeEvent.OutcomeReported, ChangeEvent.OutcomeCorrected], changes.Select(c => c.Event));
        Assert.All(changes, c => Assert.Equal((ChangeSubject.OutcomeRecord, $"{outcome.Id}", "27", "27001"), (c.Subject, c.SubjectKey, c.RegionalCode, c.MunicipalityCode)));
        Assert.Contains("\"value\":40", changes[1].Before, StringComparison.Ordinal);
        Assert.Contains("\"value\":41", changes[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_and_a_budget_tell_which_form_brought_them()
    {
        await using var copy = data.Copy();
        object?[] plan = [Quibdo, "2012-2015", "Borrador", "Quibdó, MIA", new DateOnly(2012, 3, 1)];
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", plan));
        plan[2] = "Adoptado por acuerdo";
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", plan));
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Budgets, "27", ["27 Chocó", 2012, 100_000_000]));
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Budgets, "27", ["27 Chocó", 2012, 120_000_000]));

        await using var store = copy.Open();
        var changes = await store.ChangeRecords.OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(
            [ChangeEvent.PlanReceived, ChangeEvent.PlanStatusChanged, ChangeEvent.OrdinaryBudgetSet, ChangeEvent.OrdinaryBudgetSet], changes.Select(c => c.Event));
        Assert.Equal(["27-2012", "27-2012"], changes[2..].Select(c => c.SubjectKey));
        Assert.All(changes, c => Assert.Equal("27", c.RegionalCode));
        Assert.Contains("\"amountCop\":100000000", changes[3].Before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_fails_leaves_no_history()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Outcomes, "27", [Quibdo, 2012, 5, Certified, "SENA_REGULAR Regular", "Femenino", 40, 40]);
        using var stop = new CancellationTokenSource();
        await using (var store = copy.Open())
        {
            var batches = await store.ImportBatches.CountAsync();
            var source = Warehouse.Etl.Import.SourceCatalogue.Find("outcomes")!;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                source.ImportAsync(store, copy.Bulk, copy.Transactions, SourceFile.At(path), (_, _) => stop.Cancel(), stop.Token));
            Assert.Equal(batches, await copy.Open().ImportBatches.CountAsync());
        }

        await using var after = copy.Open();
        Assert.Equal((0, 0), (await after.ChangeRecords.CountAsync(), await after.OutcomeRecords.CountAsync(r => r.Source == "outcomes")));
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
    public async Task A_commitment_that_comes_of_an_answer_knows_it()
    {
        await using var copy = data.Copy();
        await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Reviews, "27", Answer(Quibdo, "Enviada", new DateOnly(2012, 3, 28))));
        object?[] promise = [Quibdo, Certified, "Certificar técnicos", "Propuesto", Cycle, null, null, 130_000_000, 2012, new DateOnly(2012, 5, 1), new DateOnly(2013, 12, 31), null, 200];
        Assert.Equal((1, 1, 0), Counts(await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise))));
        promise[0] = "27006 Acandí";
        Assert.Equal((1, 0, 1), Counts(await ImportAsync(copy, await FilledForm.MakeAsync(copy, FormCatalogue.Commitments, "27", promise))));
        await using var store = copy.Open();
        Assert.Equal((await store.PlanReviews.SingleAsync(r => !r.Demonstration)).Id, (await store.Commitments.SingleAsync(c => !c.Demonstration)).ReviewId);
    }

    [Fact]
    public async Task A_day_whose_cell_lost_its_format_is_still_that_day()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27", [Quibdo, "2012-2015", "Borrador", "Quibdó, MIA", 40969]);
        FilledForm.Edit(path, sheet => sheet.Cell(2, 5).Style.NumberFormat.Format = "0");
        Assert.Equal((1, 1, 0), Counts(await ImportAsync(copy, path)));
        await using var store = copy.Open();
        Assert.Equal(new DateOnly(2012, 3, 1), (await store.Plans.SingleAsync(p => p.MunicipalityCode == "27001" && p.Term == "2012-2015")).ReceivedOn);
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

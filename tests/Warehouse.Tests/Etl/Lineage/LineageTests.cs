using Warehouse.Etl.Lineage;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Lineage;

public sealed class LineageTests
{
    [Fact]
    public async Task Trainees_of_Quibdo_lead_to_their_file()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var figure = await OfAsync(stores, "TRA_TRAINEES", 2025);
        Assert.Equal((21_500, 2, true), (figure.Published, figure.Facts, figure.Agrees));
        var origin = Assert.Single(figure.Origins);
        Assert.Equal(("sena-training-2025.csv", 2, 21_500L), (origin.Batch!.FileName, origin.Records, origin.Value));
        var words = FigureWords.Tell(figure, "Quibdó (27001)", 2025, english: false).ToList();
        Assert.Equal("TRA_TRAINEES, Quibdó (27001), 2025: 21.500 personas.", words[0]);
        Assert.Equal("Es la suma de 2 hechos de la bodega.", words[1]);
        Assert.StartsWith("- 2 registros con 21.500, del archivo sena-training-2025.csv (fuente sena-training-2025, lote 1,", words[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_fact_is_told_as_one()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await stores.LoadAsync();
        var words = FigureWords.Tell(await OfAsync(stores, "EMP_PLACED", 2025), "Quibdó (27001)", 2025, english: false).ToList();
        Assert.Equal("Es la suma de 1 hecho de la bodega.", words[1]);
        Assert.StartsWith("- 1 registro con 10", words[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mean_is_told_with_the_people_it_is_weighted_by()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var figure = await OfAsync(stores, "INC_CHANGE", 2025);
        Assert.Equal(130_000, figure.Published);
        Assert.Equal(
            [
                "INC_CHANGE, Quibdó (27001), 2025: 130,000 people.", "It is the mean of 2 facts, weighted by their 30 people.",
                "- 2 records with 3,900,000, recorded by people",
            ],
            FigureWords.Tell(figure, "Quibdó (27001)", 2025, english: true));
    }

    [Fact]
    public async Task A_number_whose_records_changed_since_says_so()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("TRA_TRAINEES", 1, 5));
        var words = FigureWords.Tell(await OfAsync(stores, "TRA_TRAINEES", 2025), "Quibdó", 2025, english: true).ToList();
        Assert.Contains("TRA_TRAINEES, Quibdó, 2025: 21,500 people.", words);
        Assert.StartsWith("The records have changed since the last load", words[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_reported_is_missing_and_not_zero()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var figure = await OfAsync(stores, "EMP_PLACED", 2025);
        Assert.Null(figure.Published);
        Assert.Equal(["EMP_PLACED, Quibdó, 2025: no hay ningún dato publicado."], FigureWords.Tell(figure, "Quibdó", 2025, english: false));
    }

    [Fact]
    public async Task A_ratio_names_its_parts()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => OfAsync(stores, "EMP_PLACEMENT_RATE", 2025));
        Assert.Contains("EMP_PLACED ÷ EMP_REGISTERED", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_known_of_Quibdo_leads_to_its_files_and_lines()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(
            Work.Batch(3, "population"),
            new Population { MunicipalityCode = Places.Quibdo, Year = 2030, Series = "census2018_2005_2019", Total = 131_000, ImportBatchId = 3, SourceLine = 2 },
            new Population { MunicipalityCode = Places.Quibdo, Year = 2031, Series = "census2018_2005_2019", Total = 132_500, ImportBatchId = 3, SourceLine = 3 });
        await using var store = stores.Operational();
        var facts = await new PlaceLineage(store).OfAsync(Places.Quibdo, null, CancellationToken.None);
        var words = facts.Select(f => PlaceWords.Tell(f, english: false)).ToList();
        Assert.Equal(
        [
            "Unidad: Quibdó; registrados por personas",
            "Categoría (Ley 617): 4 … 3 (2 filas); registrados por personas",
            "Tipología: D; registrados por personas",
            "Índice de pobreza IPM_2005: 70,5; registrados por personas",
            "Población census2005: 115.000; registrados por personas",
        ], words[..5]);
        Assert.StartsWith("Población census2018_2005_2019: 131.000 … 132.500 (2 filas); del archivo population.csv, líneas 2-3 (fuente population, lote 3,", words[5], StringComparison.Ordinal);
        Assert.Contains("Puesto en la lista C112-2012: 2; ordenado por el índice de pobreza del ciclo", words);
        Assert.Contains("Retroalimentación C112-2012: 2012-04-03; registrados por personas", words);
        Assert.Contains("Compromiso 7: Empleo para Quibdó; registrados por personas", words);
        var of2031 = await new PlaceLineage(store).OfAsync(Places.Quibdo, 2031, CancellationToken.None);
        Assert.Equal([132_500], of2031.Where(f => f.Subject == PlaceSubject.Population).SelectMany(f => f.Values));
    }

    [Fact]
    public async Task A_goal_of_Choco_leads_to_its_file_and_line()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(
            Work.Batch(3, "sena-goals-regional"),
            new Goal { Scope = GoalScope.Regional, ScopeCode = "27", Year = 2026, Month = 3, Category = "Formación", Item = "Aprendices", IndicatorCode = "TRA_TRAINEES", Target = 41_250, ImportBatchId = 3, SourceLine = 12 },
            new Goal { Scope = GoalScope.Regional, ScopeCode = "27", Year = 2026, Month = 3, Category = "Formación", Item = "Retención", IsRate = true, Target = 0.9, Executed = 0.925, ImportBatchId = 3, SourceLine = 13 });
        await using var store = stores.Operational();
        var goals = await new GoalLineage(store).OfAsync("27", 2026, null, CancellationToken.None);
        var words = goals.Select(g => GoalWords.Tell(g.Goal, g.Batch, english: false)).ToList();
        Assert.StartsWith("Formación, Aprendices (TRA_TRAINEES): meta 41.250, ejecutado hasta marzo sin dato; del archivo sena-goals-regional.csv, línea 12 (fuente sena-goals-regional, lote 3,", words[0], StringComparison.Ordinal);
        Assert.Contains("Retención: goal 90.0 %, executed up to March 92.5 %; from the file", GoalWords.Tell(goals[1].Goal, goals[1].Batch, english: true), StringComparison.Ordinal);
        Assert.Single(await new GoalLineage(store).OfAsync("27", 2026, "TRA_TRAINEES", CancellationToken.None));
        Assert.Equal("Formación, Cupos: meta 4.000, ejecutado hasta septiembre 3.100; registrados por personas", GoalWords.Tell(
            (await new GoalLineage(store).OfAsync("9207", 2025, null, CancellationToken.None))[0].Goal, null, english: false));
    }

    [Fact]
    public async Task A_file_leads_to_the_facts_that_it_fed()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var store = stores.Operational();
        await using var star = stores.Star();
        var fed = Assert.Single(await new BatchLineage(store, star).OfFileAsync("folder/sena-training-2025.csv", CancellationToken.None));
        var words = BatchWords.Tell(fed, english: false).ToList();
        Assert.StartsWith("Lote 1, sena-training-2025.csv (fuente sena-training-2025, importado 2025-11-01, SHA-256 000", words[0], StringComparison.Ordinal);
        Assert.EndsWith("): 5 filas leídas, 3 cargadas, 1 sin cambio, 1 rechazadas, 0 repetidas.", words[0], StringComparison.Ordinal);
        Assert.Equal(["- 4 filas de OutcomeRecords, que forman FactOutcomes", "  - TRA_TRAINEES 2025: 4 hechos, 4 registros, 922.275"], words[1..]);
    }

    [Fact]
    public async Task A_file_of_inhabitants_leads_to_their_table()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(
            Work.Batch(3, "population"),
            new Population { MunicipalityCode = Places.Quibdo, Year = 2030, Series = "census2018_postcovid", Total = 131_000, ImportBatchId = 3, SourceLine = 2 });
        await using var store = stores.Operational();
        await using var star = stores.Star();
        var fed = await new BatchLineage(store, star).OfBatchAsync(3, CancellationToken.None);
        Assert.Equal([new FedTable("Populations", "FactPopulations", 1)], fed!.Tables);
        Assert.Empty(fed.Figures);
        Assert.Null(await new BatchLineage(store, star).OfBatchAsync(99, CancellationToken.None));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2-4, 9", 4, 3, 2, 9, 9)]
    public void Neighbouring_lines_are_a_range(string words, params int[] lines) => Assert.Equal(words, LineNumbers.Describe(lines));

    private static async Task<ExplainedFigure> OfAsync(Stores stores, string indicator, int year)
    {
        await using var store = stores.Operational();
        await using var star = stores.Star();
        return await new FigureLineage(store, star).OfAsync(indicator, Places.Quibdo, year, demonstration: false, CancellationToken.None);
    }
}

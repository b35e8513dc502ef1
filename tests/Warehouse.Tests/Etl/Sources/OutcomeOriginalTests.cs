using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Sources;

public sealed class OutcomeOriginalTests : IDisposable
{
    private readonly OriginalFiles files = new();

    [Fact]
    public void Training_by_municipality_as_published_says_what_ships()
    {
        var comparison = Comparison.Of(
            new TrainingJson(new()), [files.Open("sena_informe_departamento_municipio_2025.json")], "sena_training_by_municipality_2025.csv",
            ["municipality_code", "training_type", "training_level", "modality"]);
        Assert.Equal(3_143 * 18, comparison.Compared);
        comparison.AssertSame();
    }

    [Fact]
    public void The_employment_agency_as_published_says_what_ships()
    {
        var layout = new EmploymentReport(new());
        var comparison = Comparison.Of(layout, [files.Open("sena_ape_reporte_municipal_sample.csv")], "sena_ape_by_municipality_sample.csv", ["municipality_code"]);
        comparison.AssertSame();
        Assert.Equal(LineKind.Total, layout.Lines(files.Open("sena_ape_reporte_municipal_sample.csv"), new(_ => { })).Last().Kind);
    }

    [Fact]
    public void Goals_of_regionals_as_published_say_what_ships()
    {
        var comparison = Comparison.Of(new RegionalGoalSheet(UnitGoalCsv.ByRegional), [files.Open("sena_seguimiento_metas_2025_09.ods")],
            "sena_goals_by_regional_2025_09.csv", ["regional_code", "category", "item"]);
        comparison.AssertSame();
    }

    [Fact]
    public void National_goals_as_published_say_what_ships_and_more()
    {
        var comparison = Comparison.Of(new NationalGoalSheet(new()), [files.Open("sena_seguimiento_metas_2025_09.ods")],
            "sena_goals_national_2025_09.csv", ["category", "item"]);
        Assert.Empty(comparison.Different);

        // The CSV repeats these under CAMPESENA; the workbook's whole table has them under Productividad CampeSENA alone.
        Assert.Equal(
        [
            "CAMPESENA Unidades productivas creadas para la estrategia CampeSENA",
            "CAMPESENA Unidades productivas fortalecidas para la estrategia CampeSENA",
            "CAMPESENA Proyectos productivos beneficiados para la estrategia CampeSENA",
            "CAMPESENA Proyectos productivos formulados para la estrategia CampeSENA",
        ], comparison.OnlyOurs);
    }

    [Fact]
    public void Figures_of_social_programmes_as_published_say_what_ships()
    {
        var comparison = Comparison.Of(new DpsFigureTable(new()), [files.Open("dps_cifras_municipal_anual_2010_2013.csv")],
            "dps_programmes_by_municipality_2010_2013.csv", ["municipality_code", "year", "programme_code", "measure"]);
        comparison.AssertSame();
    }

    [Fact]
    public void Training_groups_of_a_month_are_read_whole()
    {
        var layout = new TrainingGroupWorkbook(new());
        var file = files.Open("sena_pe04_2025_04_centre_9121.xlsx");
        Assert.True(layout.Recognises(file));
        var read = layout.Read(file, new(_ => { })).ToList();
        Assert.Empty(read.Where(r => r.Problem is not null).Select(r => r.Problem!.Reason));
        Assert.Equal((698, 14), (read.Count, read.Select(r => r.Row!.MunicipalityCode).Distinct().Count()));
        Assert.All(read, r => Assert.Equal(new DateOnly(2025, 4, 1), r.Row!.ReportMonth));
    }

    public void Dispose() => files.Dispose();
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class RecognitionTests(ImportedData data) : IDisposable
{
    private readonly OriginalFiles originals = new();

    [Fact]
    public void Every_shipped_file_is_recognised_by_its_own_source_alone() => Assert.All(ShippedData.Own.Files(), shipped =>
        Assert.Equal([shipped.Source.Name], SourceCatalogue.Recognising(shipped.File).Select(s => s.Name)));

    public static TheoryData<string, string> Originals => new()
    {
        { "dane_cnpv_2018_nbi.xlsx", "nbi-2018" },
        { "dane_divipola_geolocalizados_thousands_separator.csv", "divipola" },
        { "dane_divipola_municipios_2021_07.xlsx", "divipola" },
        { "dane_nbi_2005_30_jun_2012.xls", "nbi-2005" },
        { "dane_proyecciones_1985_2020_base_censo_2005.xls", "population" },
        { "dane_proyecciones_2005_2019_base_cnpv_2018.xlsx", "population" },
        { "dnp_desempeno_fiscal_2010.xlsx", "categories" },
        { "dnp_desempeno_fiscal_2017.xlsx", "categories" },
        { "dnp_desempeno_integral_2012.xlsx", "it is DNP's overall performance index (IDI), which the product does not keep: of DNP's performance files only the category of Law 617 is kept" },
        { "dnp_ipm_2005_municipios_y_departamentos.xls", "ipm-2005" },
        { "dnp_mdm_2018.xlsx", "it is DNP's measurement of municipal performance (MDM), which the product does not keep" },
        { "dnp_sisben_iii_validados_2011_2016_first_rows.xlsx", "it is DNP's validated records of Sisbén III, which the product does not keep" },
        { "dnp_sispt_alertas_seguimiento_25126.xlsx", "it is DNP's follow-up report of a plan (SisPT alerts), which the product does not keep" },
        { "dnp_sispt_plan_indicativo_25126.xlsx", "mga-indicators, development-plans, plan-lines, plan-result-indicators, plan-products" },
        { "dnp_sispt_plan_indicativo_25200.xlsx", "mga-indicators, development-plans, plan-lines, plan-result-indicators, plan-products" },
        { "dnp_sispt_plan_indicativo_25_department.xlsx", "mga-indicators, development-plans, plan-lines, plan-result-indicators, plan-products" },
        { "dps_cifras_municipal_anual_2010_2013.csv", "dps-figures" },
        { "sena_ape_reporte_municipal_sample.csv", "sena-ape-sample" },
        { "sena_informe_departamento_municipio_2025.json", "sena-training-2025" },
        { "sena_pe04_2025_04_centre_9121.xlsx", "sena-training-groups" },
        { "sena_seguimiento_metas_2025_09.ods", "sena-goals-regional, sena-goals-national" },
        { "spe_formulario_web_2023_sample_latin1.csv", "it is the monthly form of the public employment service (SPE), which the product does not keep" },
    };

    [Theory]
    [MemberData(nameof(Originals))]
    public void A_published_file_is_known_by_its_sources_or_refused_with_the_reason(string name, string answer)
    {
        var file = originals.Open(name);
        if (answer.StartsWith("it is", StringComparison.Ordinal))
            Assert.StartsWith($"{name}: {answer}", Assert.Throws<UnreadableFileException>(() => SourceCatalogue.Recognising(file)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(answer, string.Join(", ", SourceCatalogue.Recognising(file).Select(s => s.Name)));
    }

    [Fact]
    public void Every_published_file_at_hand_is_asked() =>
        Assert.Equal(OriginalFiles.Names, Originals.Select(o => (string)o[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("municipality_code,year,fiscal_performance_index,overall_performance_index\n05001,2010,89.433,88.952\n", "fiscal and overall performance")]
    [InlineData("municipality_code,cut_month,records_validated,households_validated,persons_validated\n05001,2011-12,1,1,1\n", "Sisbén III")]
    [InlineData("municipality_code,municipality_name,department_name\n05002,Abejorral,Antioquia\n", "ZOMAC")]
    public void A_table_that_is_known_and_not_kept_is_refused_with_the_reason(string text, string reason)
    {
        var file = originals.Write("table.csv", Encoding.UTF8.GetBytes(text));
        var error = Assert.Throws<UnreadableFileException>(() => SourceCatalogue.Recognising(file));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_divipola_brings_its_names_and_takes_no_seat_away()
    {
        await using var copy = data.Copy();
        var batch = Assert.Single(await copy.Importer.ImportAsync(originals.Path("dane_divipola_municipios_2021_07.xlsx"), CancellationToken.None));
        Assert.Equal((1_121, 2, 1_119, 0), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected));
        Assert.Equal((1_121, 1, 5), (batch.DataLines, batch.HeadingLines, batch.NoteLines));
        await using var store = copy.Open();
        var cali = await store.Municipalities.SingleAsync(m => m.Code == "76001");
        Assert.Equal(("Santiago de Cali", "CALI"), (cali.Name, cali.OfficialName));
        Assert.NotNull(cali.Latitude);
        Assert.Equal(batch.Id, cali.ImportBatchId);
    }

    [Fact]
    public async Task A_plan_without_result_indicators_brings_its_other_tables()
    {
        await using var copy = data.Copy();
        var batches = await copy.Importer.ImportAsync(originals.Path("dnp_sispt_plan_indicativo_25200.xlsx"), CancellationToken.None);
        Assert.Equal(
            [("mga-indicators", 76), ("development-plans", 1), ("plan-lines", 5), ("plan-products", 117)], batches.Select(b => (b.Source, b.Read)));
        Assert.All(batches, b => Assert.Equal((0, b.Read, 0), (b.Loaded, b.Unchanged, b.Rejected)));
    }

    [Fact]
    public async Task A_published_file_is_recognised_by_its_content_whatever_its_name()
    {
        await using var copy = data.Copy();
        var path = copy.Write("download(3).xls.csv", File.ReadAllBytes(originals.Path("dane_nbi_2005_30_jun_2012.xls")));
        var batch = Assert.Single(await copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Equal(("nbi-2005", "dane-nbi-2005-xls"), (batch.Source, batch.Layout));
        Assert.Equal((1_122, 0, 1_122, 0), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected));
    }

    [Fact]
    public async Task Every_row_of_a_published_sheet_is_accounted_for()
    {
        await using var copy = data.Copy();
        var batch = Assert.Single(await copy.Importer.ImportAsync(originals.Path("dane_nbi_2005_30_jun_2012.xls"), CancellationToken.None));
        Assert.Equal((1_122, 6, 11, 0, 7), (batch.DataLines, batch.HeadingLines, batch.NoteLines, batch.TotalLines, batch.BlankLines));
        Assert.Equal("Departamentos, Hoja1", batch.NotRead);
        Assert.Contains("1,146 lines = 1,122 with figures + 6 headings + 11 notes + 0 totals + 7 blank; sheets not read: Departamentos, Hoja1",
            Importer.Describe(batch), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_no_source_knows_changes_nothing_and_shows_how_it_begins()
    {
        await using var copy = data.Copy();
        var path = copy.Write("ventas.csv", "fecha;valor\n2012-01-01;3\n");
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Contains("no source knows this layout; it is a text that begins with: fecha;valor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_is_cut_off_changes_nothing()
    {
        await using var copy = data.Copy();
        var whole = File.ReadAllBytes(originals.Path("dane_cnpv_2018_nbi.xlsx"));
        var path = copy.Write("nbi.xlsx", whole[..(whole.Length / 2)]);
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Contains("the workbook cannot be read", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => originals.Dispose();
}

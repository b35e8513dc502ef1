using System.Globalization;
using System.Text.Json.Nodes;
using ClosedXML.Excel;

namespace Warehouse.Tests.Api;

/// <summary>One number has one definition: the cells of a workbook are what the API answers for the same scope.</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed class WorkbookCellTests(ServedWarehouse api)
{
    private const int Reports = 6;

    private static readonly int[] Years = [2010, 2011, 2012, 2013, 2025];

    private static readonly string[] Regionals = ["05", "27", "44", "52"];

    [Fact]
    public async Task Cells_of_random_reports_are_the_values_that_the_api_answers()
    {
        var random = new Random(112);
        var compared = 0;
        for (var i = 0; i < Reports; i++)
        {
            var (year, regional) = (Years[random.Next(Years.Length)], i == 0 ? null : Regionals[random.Next(Regionals.Length)]);
            using var book = new XLWorkbook(await DownloadAsync($"/reports/outcomes.xlsx?year={year}{(regional is null ? "" : $"&regional={regional}")}"));
            var place = regional is null ? "" : $$""", regional: { eq: "{{regional}}" }""";
            var data = await api.AskAsync(
                $$"""
                {
                  municipalities: outcomes(groupBy: [MUNICIPALITY, INDICATOR], where: { year: { eq: {{year}} }{{place}} }) { rows { municipality { code } indicator { name } achieved } }
                  quintiles: outcomes(groupBy: [POVERTY_QUINTILE, INDICATOR], where: { year: { eq: {{year}} }, povertyIndex: "IPM_2005"{{place}} }) {
                    rows { povertyQuintile indicator { name } achieved municipalities perThousandInhabitants }
                  }
                }
                """);
            compared += Municipalities(book, data["municipalities"]!["rows"]!.AsArray(), $"{year} {regional}");
            compared += Quintiles(book, data["quintiles"]!["rows"]!.AsArray(), $"{year} {regional}");
        }

        Assert.True(compared > 1000, $"Only {compared} cells were compared.");
    }

    [Fact]
    public async Task Sources_show_the_quality_of_their_files_and_the_certificate_its_control_sums()
    {
        using var book = new XLWorkbook(await DownloadAsync("/reports/outcomes.xlsx?year=2025&municipality=27001"));
        var data = await api.AskAsync("{ warehouse { checks { passed } } sourceQuality { source completeness validity uniqueness consistency } }");
        var table = book.Worksheet("Fuentes").Table("Fuentes");
        var headers = table.HeadersRow().Cells().Select(c => c.GetString()).ToList();
        var rows = table.DataRange.Rows().ToDictionary(r => r.Cell(1).GetString());
        var qualities = data["sourceQuality"]!.AsArray().Where(q => rows.ContainsKey((string)q!["source"]!)).ToList();
        Assert.NotEmpty(qualities);
        foreach (var quality in qualities)
        {
            var row = rows[(string)quality!["source"]!];
            foreach (var (field, header) in new[] { ("completeness", "Completitud (%)"), ("validity", "Validez (%)"), ("uniqueness", "Unicidad (%)"), ("consistency", "Coherencia (%)") })
            {
                Assert.Equal((double?)quality[field] ?? -1, Value(row.Cell(headers.IndexOf(header) + 1)) ?? -1, 12);
            }
        }

        Assert.Contains($"{data["warehouse"]!["checks"]!.AsArray().Count} sumas de control", book.Worksheet("Conciliación").Cell("A4").GetString(), StringComparison.Ordinal);
    }

    private static int Municipalities(XLWorkbook book, JsonArray answered, string story)
    {
        var table = book.Worksheet("Municipios").Table("Municipios");
        var headers = table.HeadersRow().Cells().Select(c => c.GetString()).ToList();
        var compared = 0;
        foreach (var indicator in answered.GroupBy(r => (string)r!["indicator"]!["name"]!))
        {
            var column = headers.FindIndex(h => h.StartsWith(indicator.Key + " (", StringComparison.Ordinal)) + 1;
            if (column == 0)
            {
                continue;
            }

            var values = indicator.ToDictionary(r => (string)r!["municipality"]!["code"]!, r => Number(r!["achieved"]));
            foreach (var row in table.DataRange.Rows())
            {
                var code = row.Cell(headers.IndexOf("Código") + 1).GetString();
                Assert.True(values.GetValueOrDefault(code) == Number(row.Cell(column)), $"{story} {indicator.Key} {code}");
                compared++;
            }
        }

        return compared;
    }

    private static int Quintiles(XLWorkbook book, JsonArray answered, string story)
    {
        if (!book.TryGetWorksheet("Equidad", out var equity))
        {
            Assert.Empty(answered);
            return 0;
        }

        var rows = equity.Table("Quintiles").DataRange.Rows().ToList();
        var shown = answered.ToDictionary(r => ((string)r!["indicator"]!["name"]!, (int?)r["povertyQuintile"]), r => r!);
        Assert.Equal(shown.Count, rows.Count);
        foreach (var row in rows)
        {
            var name = row.Cell(1).GetString();
            var quintile = char.IsAsciiDigit(row.Cell(2).GetString()[0]) ? row.Cell(2).GetString()[0] - '0' : (int?)null;
            var (_, cells) = shown.Single(s => name.StartsWith(s.Key.Item1 + " (", StringComparison.Ordinal) && s.Key.Item2 == quintile);
            Assert.True(
                (Number(cells["municipalities"]), Number(cells["achieved"]), Number(cells["perThousandInhabitants"])) == (Number(row.Cell(3)), Number(row.Cell(5)), Number(row.Cell(7))),
                $"{story} {name} {quintile}: {cells.ToJsonString()}");
        }

        return rows.Count;
    }

    private async Task<Stream> DownloadAsync(string address)
    {
        using var response = await api.Http.GetAsync(address);
        response.EnsureSuccessStatusCode();
        return new MemoryStream(await response.Content.ReadAsByteArrayAsync());
    }

    private static double? Value(IXLCell cell) => cell.IsEmpty() ? null : cell.GetDouble();

    /// <summary>To twelve digits: a workbook keeps fifteen.</summary>
    private static string? Number(IXLCell cell) => cell.IsEmpty() ? null : cell.GetDouble().ToString("G12", CultureInfo.InvariantCulture);

    private static string? Number(JsonNode? value) =>
        value is null ? null : double.Parse(value.ToJsonString().Trim('"'), CultureInfo.InvariantCulture).ToString("G12", CultureInfo.InvariantCulture);
}

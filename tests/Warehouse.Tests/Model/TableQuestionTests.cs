using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Model;

public sealed class TableQuestionTests
{
    [Fact]
    public void Is_asked_in_the_words_of_each_store()
    {
        using StarContext sqlite = SqliteContexts.Star(), server = SqlServerContexts.Star(), postgres = PostgreSqlContexts.Star();
        Assert.Equal("""SELECT "Value", "People" FROM "FactOutcomes" WHERE "PeriodKey" = @PeriodKey AND "MunicipalityKey" = @MunicipalityKey""", TextOf(sqlite));
        Assert.Equal("SELECT [Value], [People] FROM [dw].[FactOutcomes] WHERE [PeriodKey] = @PeriodKey AND [MunicipalityKey] = @MunicipalityKey", TextOf(server));
        Assert.Equal("""SELECT "Value", "People" FROM dw."FactOutcomes" WHERE "PeriodKey" = @PeriodKey AND "MunicipalityKey" = @MunicipalityKey""", TextOf(postgres));
        Assert.Empty(TSqlScript.Unknown(TextOf(server), SqlServerContexts.StarTables));
    }

    [Fact]
    public async Task Tells_days_identifiers_and_what_is_missing_as_the_store_holds_them()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        var run = (await stores.LoadAsync()).Run;
        await using var star = stores.Star();
        Assert.Equal([run.Publication], stores.Reader.Rows<LoadRun, Guid>(star, r => new { r.Publication }, row => row.Guid(0)));
        Assert.Equal(
            (await star.DimMunicipalities.ToListAsync()).Select(m => (m.Code, m.ValidFrom, m.Typology)).Order(),
            stores.Reader.Rows<DimMunicipality, (string, DateOnly, string?)>(
                star, m => new { m.Code, m.ValidFrom, m.Typology }, row => (row.Text(0), row.Day(1), row.IsNull(2) ? null : row.Text(2))).Order());
    }

    [Fact]
    public void Computes_with_whole_numbers_and_refuses_what_is_no_column()
    {
        using var server = SqlServerContexts.Operational();
        Assert.Equal(
            "SELECT [MunicipalityCode], (([Year] * 100) + [Month]) FROM [op].[OutcomeRecords]",
            TableQuestion.Of<OutcomeRecord>(server, r => new { r.MunicipalityCode, Period = r.Year * 100 + r.Month }).CommandText);
        Assert.Throws<InvalidCastException>(() => TableQuestion.Of<OutcomeRecord>(server, r => new { Length = r.Source.Trim() }));
    }

    private static string TextOf(StarContext star) =>
        TableQuestion.Of<FactOutcome>(star, f => new { f.Value, f.People }, f => new { f.PeriodKey, f.MunicipalityKey }).CommandText;
}

namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class PovertyChangeTests(ServedWarehouse api)
{
    [Fact]
    public async Task Uribia_is_less_poor_by_unsatisfied_needs_in_2018_than_in_2005()
    {
        var change = (await api.AskAsync(
            """
            {
              povertyChange(from: "NBI_2005", to: "NBI_2018") {
                from { year } to { year } fallen risen equal inOneOnly warnings { code }
                municipalities(where: { municipality: { eq: "44847" } }) { totalCount nodes { municipality { name } fromValue toValue change fromRank toRank rankChange caution } }
              }
            }
            """))["povertyChange"]!;
        Answer.Is("[]", change["warnings"]);
        Assert.Equal(1122, (int)change["fallen"]! + (int)change["risen"]! + (int)change["equal"]! + (int)change["inOneOnly"]!);
        var uribia = change["municipalities"]!["nodes"]![0]!;
        Assert.Equal("Uribia", (string)uribia["municipality"]!["name"]!);
        Assert.Equal((double)uribia["toValue"]! - (double)uribia["fromValue"]!, (double)uribia["change"]!, 10);
        Assert.Equal((int)uribia["toRank"]! - (int)uribia["fromRank"]!, (int)uribia["rankChange"]!);
    }

    [Fact]
    public async Task The_ipm_of_2005_and_2018_come_with_a_warning_and_the_marks_of_dnp()
    {
        var change = (await api.AskAsync(
            """
            {
              povertyChange(from: "IPM_2005", to: "IPM_2018") {
                warnings { code } cautions
                municipalities(first: 3, where: { change: { neq: null } }) { nodes { change } }
              }
            }
            """))["povertyChange"]!;
        Assert.Equal(["EDITIONS_NOT_COMPARABLE", "VALUES_WITH_CAUTION"], change["warnings"]!.AsArray().Select(w => (string)w!["code"]!));
        Assert.Equal(31, (int)change["cautions"]!);
        var falls = change["municipalities"]!["nodes"]!.AsArray().Select(n => (double)n!["change"]!).ToList();
        Assert.Equal(falls.Order(), falls);
    }

    [Theory]
    [InlineData("IPM_2005", "NBI_2018", "POVERTY_UNLIKE_MEASURES")]
    [InlineData("IPM_2005", "IPM_1905", "OUTCOMES_INDEX_UNKNOWN")]
    public async Task What_cannot_be_compared_is_refused(string from, string to, string code) =>
        Assert.Equal(code, await api.RefusalAsync($$"""{ povertyChange(from: "{{from}}", to: "{{to}}") { fallen } }"""));
}

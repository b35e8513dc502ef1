namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class MunicipalityVersionTests(ServedWarehouse api)
{
    [Fact]
    public async Task Quibdo_is_asked_for_as_it_was_on_the_day_of_the_circular()
    {
        var data = await api.AskAsync(
            """
            {
              municipality(code: "27001") {
                then: versions(on: "2012-03-21") { validFrom validTo category typology pdet regional { name } }
                all: versions { validFrom category }
              }
            }
            """);
        Answer.Is(
            """[{ "validFrom": "2010-01-01", "validTo": "2013-01-01", "category": "6", "typology": "C", "pdet": false, "regional": { "name": "Chocó" } }]""",
            data["municipality"]!["then"]);
        Assert.Equal([null, "6", "4", "6", "5", "3"], data["municipality"]!["all"]!.AsArray().Select(v => (string?)v!["category"]));
    }
}

namespace Warehouse.Tests.Architecture;

public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Warehouse.GraphQL"] = [],
        ["Warehouse.Model"] = [],
        ["Microsoft.SqlServer.Server"] = [],
        ["Warehouse.Database.Sqlite"] = ["Warehouse.Model"],
        ["Warehouse.Database.SqlServer"] = ["Warehouse.Model", "Microsoft.SqlServer.Server"],
        ["Warehouse.Database.PostgreSql"] = ["Warehouse.Model"],
        ["Warehouse.Database"] = ["Warehouse.Model", "Warehouse.Database.Sqlite", "Warehouse.Database.SqlServer", "Warehouse.Database.PostgreSql"],
        ["Warehouse.Etl"] = ["Warehouse.Model", "Warehouse.Database"],
        ["Warehouse.Marts"] = ["Warehouse.Model"],
        ["Warehouse.Reports"] = ["Warehouse.Marts", "Warehouse.Database"],
        ["Warehouse.Api"] = ["Warehouse.GraphQL", "Warehouse.Marts", "Warehouse.Reports", "Warehouse.Database", "Warehouse.Etl"],
    };

    private static readonly Dictionary<string, string> Owners = new()
    {
        ["Microsoft.EntityFrameworkCore.Relational"] = "Warehouse.Model",
        ["Microsoft.EntityFrameworkCore.Sqlite"] = "Warehouse.Database.Sqlite",
        ["Microsoft.EntityFrameworkCore.SqlServer"] = "Warehouse.Database.SqlServer",
        ["Npgsql.EntityFrameworkCore.PostgreSQL"] = "Warehouse.Database.PostgreSql",
        ["ClosedXML"] = "Warehouse.Reports",
        ["DocumentFormat.OpenXml"] = "Warehouse.Reports",
        ["CsvHelper"] = "Warehouse.Etl",
        ["ExcelDataReader"] = "Warehouse.Etl",
    };

    [Fact]
    public void Every_project_is_in_the_table() => Assert.Equal(Allowed.Keys.Order(), Repository.Projects.Keys.Order());

    [Fact]
    public void A_project_references_only_what_the_table_allows() => Assert.All(Repository.Projects, project =>
        Assert.Empty(project.Value.Projects.Except(Allowed[project.Key])));

    [Fact]
    public void A_package_belongs_to_its_owner_alone() => Assert.All(Owners, owned =>
        Assert.Equal([owned.Value], Repository.Projects.Where(p => p.Value.Packages.Contains(owned.Key)).Select(p => p.Key)));

    [Fact]
    public void The_engine_uses_no_package() => Assert.Empty(Repository.Projects["Warehouse.GraphQL"].Packages);
}

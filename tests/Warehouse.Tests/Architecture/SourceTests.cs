using System.Text.RegularExpressions;

namespace Warehouse.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(
        from file in Repository.Sources("api", "etl", "reports", "tests")
        let lines = File.ReadLines(Path.Combine(Repository.Root, file)).Count()
        where lines > LongestFile
        select $"{file}: {lines}");

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines()
    {
        var lines = Repository.Sources("api", "etl", "reports").Select(f => File.ReadLines(Path.Combine(Repository.Root, f)).Count()).Order().ToList();
        Assert.InRange(lines[lines.Count / 2], 1, 60);
    }

    /// <summary>One file asks every store in the same words, of names and parameters that EF Core makes; its own tests hold them.</summary>
    [Fact]
    public void Types_and_sql_of_a_provider_stay_in_its_folder() => Assert.Empty(
        from file in Repository.Sources("api", "etl", "reports")
        where !file.StartsWith("etl/Warehouse.Database.", StringComparison.Ordinal) && !file.StartsWith("etl/Warehouse.Model/Table", StringComparison.Ordinal) && file != "etl/Warehouse.Model/RepeatedChange.cs"
        let found = OfProvider().Match(Repository.Read(file))
        where found.Success
        select $"{file}: {found.Value}");

    [Fact]
    public void The_engine_knows_nothing_of_the_domain() => Assert.Empty(
        from file in Repository.Sources("api/Warehouse.GraphQL")
        let found = OfDomain().Match(Repository.Read(file))
        where found.Success
        select $"{file}: {found.Value}");

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(
        from file in Repository.Sources("api", "etl", "reports", "tests")
        where !file.StartsWith("etl/Microsoft.SqlServer.Server/", StringComparison.Ordinal)
        let declared = Namespace().Match(Repository.Read(file))
        let folder = string.Join('.', file.Split('/')[1..^1])
        where declared.Success && declared.Groups[1].Value != folder
        select $"{file}: {declared.Groups[1].Value}");

    [GeneratedRegex(@"Microsoft\.Data\.Sqlite|SQLitePCL|SqlClient|\bUseSqlite\(|\bUseSqlServer\(|Npgsql|\bUseNpgsql\(|\bFromSql|\bExecuteSql|\bSqlQuery|\bCommandText\s*=|\bDelimitIdentifier|PRAGMA |\bpg_\w+|\bsp_\w+|\bsys\.\w+|\bsqlite_master|WITHOUT ROWID|ON CONFLICT|SELECT TOP|OFFSET \d+ ROWS|\bINSERT INTO\b|\bDELETE FROM\b|\bEXEC ")]
    private static partial Regex OfProvider();

    [GeneratedRegex(@"\busing Warehouse\.(Model|Database|Marts|Etl|Reports|Api)\b|\bMunicipality\b")]
    private static partial Regex OfDomain();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}

using Warehouse.Etl.Verbs;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class CommandLineTests(ImportedData data)
{
    [Theory]
    [InlineData("run")]
    [InlineData("import")]
    [InlineData("load")]
    [InlineData("status")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("explain")]
    [InlineData("demo")]
    [InlineData("template")]
    public async Task Every_verb_has_help(string verb)
    {
        var (code, output, _) = await RunAsync(data.Store, verb, "--help");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(verb, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("sing")]
    [InlineData("import", "no-such-source", "file.csv")]
    [InlineData("import", "ipm-2018")]
    [InlineData("explain", "--indicator", "TRA_TRAINEES")]
    [InlineData("export")]
    [InlineData("export", "--format", "parchment", "--out", "x")]
    [InlineData("demo", "--scale", "0")]
    [InlineData("demo", "--scale", "many")]
    public async Task A_command_line_that_is_not_understood_returns_2(params string[] args)
    {
        var (code, _, error) = await RunAsync(data.Store, args);
        Assert.Equal(ExitCode.Usage, code);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Importing_a_file_that_is_not_there_returns_3_and_says_so()
    {
        await using var copy = data.Copy();
        var (code, _, error) = await RunAsync(copy, "import", "ipm-2018", Path.Combine(copy.Folder, "nowhere.csv"));
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("nowhere.csv", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_a_file_with_a_bad_row_returns_1_and_shows_the_line()
    {
        await using var copy = data.Copy();
        var file = copy.Write("pdet.csv", "municipality_code,municipality_name,department_name,pdet_subregion_number,pdet_subregion\n27001,Quibdó,Chocó,99,Chocó\n");
        var (code, output, _) = await RunAsync(copy, "import", "pdet", file);
        Assert.Equal(ExitCode.Rejects, code);
        Assert.Contains("line 2, refused (range): pdet_subregion_number: 99 is outside 1 to 16", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_shows_every_source_and_check_passes()
    {
        await using var copy = data.Copy();
        var status = await RunAsync(copy, "status");
        var check = await RunAsync(copy, "check");
        Assert.Equal((ExitCode.Done, ExitCode.Done), (status.Code, check.Code));
        Assert.All(data.Batches, b => Assert.Contains(b.Source, status.Output, StringComparison.Ordinal));
        Assert.Contains("0 failed", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exporting_before_the_first_load_returns_3_and_says_so()
    {
        await using var copy = data.Copy();
        var (code, _, error) = await RunAsync(copy, "export", "--out", Path.Combine(copy.Folder, "out"));
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("No load has been published yet", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(TemporaryStore store, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, store.NewServices, output, error);
        return (code, output.ToString(), error.ToString());
    }
}

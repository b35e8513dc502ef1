using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.JsonWebTokens;
using Warehouse.Api.Security;

namespace Warehouse.Tests.Api.Security;

public sealed class TokenCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-token-").FullName;
    private readonly StringWriter output = new(), error = new();

    [Fact]
    public async Task Token_of_Choco_names_the_regional_and_ends_after_the_days_asked()
    {
        Assert.Equal(0, await RunAsync("Development", "token", "--role", "regional", "--regional", "27", "--days", "3"));
        var token = new JsonWebToken(output.ToString().Trim());
        Assert.Equal(("development-regional-27", "regional", "27"), (token.Subject, token.GetClaim("role").Value, token.GetClaim("regional").Value));
        Assert.Equal(TimeSpan.FromDays(3), token.ValidTo - token.ValidFrom);
    }

    [Fact]
    public async Task Key_is_made_once_and_for_its_owner_only()
    {
        await RunAsync("Development", "token", "--role", "planner");
        var file = Assert.Single(Directory.GetFiles(folder));
        var key = await File.ReadAllBytesAsync(file);
        await RunAsync("Development", "token", "--role", "steward");
        Assert.Equal(key, await File.ReadAllBytesAsync(file));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Outside_Development_no_token_is_issued_and_no_key_made()
    {
        Assert.Equal(3, await RunAsync("Production", "token", "--role", "steward"));
        Assert.Equal("", output.ToString());
        Assert.Contains("Development only", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("token")]
    [InlineData("token", "--role", "mayor")]
    [InlineData("token", "--role", "regional")]
    [InlineData("token", "--role", "regional", "--regional", "choco")]
    [InlineData("token", "--role", "planner", "--regional", "27")]
    [InlineData("token", "--role", "planner", "--days", "366")]
    public async Task Words_that_name_nobody_are_usage_errors(params string[] args)
    {
        Assert.Equal(2, await RunAsync("Development", args));
        Assert.NotEqual("", error.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<int> RunAsync(string environment, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration["Database:Directory"] = folder;
        return TokenCommand.RunAsync(args, builder, output, error);
    }
}

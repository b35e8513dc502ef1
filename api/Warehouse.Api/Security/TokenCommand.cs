using System.CommandLine;
using Warehouse.Database;

namespace Warehouse.Api.Security;

/// <summary>The API's one command, <c>token</c>; without it the API serves.</summary>
internal static class TokenCommand
{
    private const int Refused = 3, LongestDays = 365;

    /// <summary>Whether the words ask for a token instead of the server.</summary>
    public static bool IsAsked(string[] args) => args is ["token", ..];

    /// <summary>Prints a development token, and nothing else, to the output.</summary>
    /// <returns>0 done, 2 usage, 3 refused because this is not Development.</returns>
    public static async Task<int> RunAsync(string[] args, WebApplicationBuilder builder, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Serves the GraphQL API, or issues a token for a first try.") { Define(builder, output, error) };
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? 2 : code;
    }

    private static Command Define(WebApplicationBuilder builder, TextWriter output, TextWriter error)
    {
        var role = new Option<string>("--role") { Description = "What the caller is.", Required = true };
        var regional = new Option<string?>("--regional") { Description = "The two-digit code of the regional that the caller works for; needed by --role regional." };
        var days = new Option<int>("--days") { Description = $"How long the token holds, 1 to {LongestDays}.", DefaultValueFactory = _ => 1 };
        var subject = new Option<string?>("--subject") { Description = "Who the caller is; named after the role by default." };
        role.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Select(Caller.NameOf)]);
        var command = new Command("token", "Print a token that only this machine accepts, and only in Development.") { role, regional, days, subject };
        command.Validators.Add(r =>
        {
            var isRegional = r.GetValue(role) == Caller.NameOf(Role.Regional);
            if (isRegional != r.GetValue(regional) is [>= '0' and <= '9', >= '0' and <= '9'])
            {
                r.AddError("--role regional needs --regional with two digits, e.g. 27, and no other role takes it.");
            }
        });
        days.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 1 or > LongestDays)
            {
                r.AddError($"--days must lie between 1 and {LongestDays}.");
            }
        });
        command.SetAction(parse =>
        {
            var named = Enum.Parse<Role>(parse.GetRequiredValue(role), ignoreCase: true);
            var name = string.Join('-', new[] { "development", parse.GetValue(role), parse.GetValue(regional) }.Where(part => part is not null));
            return Print(new(parse.GetValue(subject) ?? name, named, parse.GetValue(regional)), parse.GetValue(days), builder, output, error);
        });
        return command;
    }

    private static int Print(Caller caller, int days, WebApplicationBuilder builder, TextWriter output, TextWriter error)
    {
        if (!builder.Environment.IsDevelopment())
        {
            error.WriteLine($"Tokens are issued in Development only, and this is {builder.Environment.EnvironmentName} (ASPNETCORE_ENVIRONMENT).");
            return Refused;
        }

        var key = DevelopmentKey.Of(DatabaseOptions.From(builder.Configuration));
        output.WriteLine(DevelopmentToken.Issue(caller, TimeProvider.System.GetUtcNow(), TimeSpan.FromDays(days), key));
        return 0;
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Warehouse.Benchmarks.EndToEnd;

namespace Warehouse.Benchmarks.Mutations;

/// <summary>A regional that writes to the API.</summary>
internal sealed class Desk
{
    private const string Promise =
        """
        mutation($municipality: ID!, $title: String!, $key: String) {
          makeCommitment(input: {
            municipalityCode: $municipality, indicator: "TRA_CERTIFIED", title: $title, budgetCop: 1000000, budgetYear: 2013,
            startsOn: "2013-01-01", endsOn: "2013-12-31", targets: [{ year: 2013, target: 1 }], clientKey: $key
          }) { commitment { id version } errors { ... on Error { message } } }
        }
        """;

    private const string Raise =
        """
        mutation($id: ID!, $version: Int!, $target: Long!) {
          addCommitmentTargets(input: { commitmentId: $id, version: $version, targets: [{ year: 2013, target: $target }] }) {
            commitment { version } errors { ... on Error { code message } }
          }
        }
        """;

    private const string See = "query($id: ID!) { commitment(id: $id) { version targets { target } } }";

    private readonly HttpClient client;
    private readonly string municipality;
    private readonly AuthenticationHeaderValue token;

    private Desk(HttpClient client, string municipality, AuthenticationHeaderValue token) =>
        (this.client, this.municipality, this.token) = (client, municipality, token);

    /// <summary>Gets a token of the regional that serves a municipality.</summary>
    public static async Task<Desk> OpenAsync(HttpClient client, string directory, string municipality) =>
        new(client, municipality, await Token.IssueAsync(directory, "--role", "regional", "--regional", municipality[..2]));

    /// <summary>Makes a commitment under a key of its own.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> PromiseAsync(string title = "Formar a los jóvenes")
    {
        var made = (await AskAsync(Promise, new { municipality, title, key = Guid.NewGuid() }))["makeCommitment"]!;
        return made["commitment"] is { } commitment ? (string)commitment["id"]! : throw new InvalidOperationException(made.ToJsonString());
    }

    /// <summary>Raises the target of a commitment by one.</summary>
    /// <returns>Whether nobody else was faster.</returns>
    public async Task<bool> RaiseAsync(string id)
    {
        var seen = (await AskAsync(See, new { id }))["commitment"]!;
        var (version, target) = ((int)seen["version"]!, (long)seen["targets"]![0]!["target"]!);
        var raised = (await AskAsync(Raise, new { id, version, target = target + 1 }))["addCommitmentTargets"]!;
        return raised["commitment"] is not null || ((string?)raised["errors"]![0]!["code"] == "STALE_VERSION"
            ? false
            : throw new InvalidOperationException(raised.ToJsonString()));
    }

    private async Task<JsonNode> AskAsync(string query, object variables)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }), Headers = { Authorization = token } };
        using var response = await client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return answer["data"] is { } data && answer["errors"] is null ? data : throw new InvalidOperationException(answer.ToJsonString());
    }
}

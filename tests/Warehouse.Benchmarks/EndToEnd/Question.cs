using System.Text.Json;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>One question, asked of both servers in their own way.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Document">The GraphQL document.</param>
/// <param name="RawPath">Path of the hand-written endpoint; <c>{0}</c> stands for the code.</param>
/// <param name="Codes">What is walked through, one code a request; a single empty one when the question has no variable.</param>
internal sealed record Question(string Name, string Document, string RawPath, IReadOnlyList<string> Codes)
{
    public HttpRequestMessage Raw(int number) => new(HttpMethod.Get, string.Format(null, RawPath, Codes[number % Codes.Count]));

    public HttpRequestMessage GraphQL(int number) => new(HttpMethod.Post, "/graphql")
    {
        Content = new ByteArrayContent(Body(number)) { Headers = { ContentType = new("application/json") } },
        Headers = { { "Accept", "application/graphql-response+json" } },
    };

    private byte[] Body(int number) =>
        JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = new { code = Codes[number % Codes.Count] } });

    /// <summary>The three questions that the product is measured by.</summary>
    public static IReadOnlyList<Question> All(IReadOnlyList<string> municipalities) =>
    [
        new("50 poorest municipalities", Ranking, "/ranking", [""]),
        new("one municipality, all codes", Municipality, "/municipality/{0}", municipalities),
        new("33 departments, 5 poorest", Departments, "/departments", [""]),
    ];

    private const string Ranking =
        """
        {
          povertyRanking(index: "IPM_2005", first: 50) {
            nodes { rank value municipality { code name department { code name } plans(term: "2012-2015") { status } } }
          }
        }
        """;

    private const string Municipality =
        """
        query Municipality($code: ID!) {
          municipality(code: $code) { code name povertyIndices { index { code } value rank } }
          outcomes(groupBy: [YEAR, INDICATOR], where: { municipality: { eq: $code } }, order: [{ year: DESC }, { indicator: ASC }], first: 10) {
            rows { year indicator { code } achieved }
          }
        }
        """;

    private const string Departments =
        """{ departments { code name poorest(index: "IPM_2005", first: 5) { rank value municipality { code name } } } }""";
}

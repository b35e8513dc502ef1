using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api.Changes;

public sealed class ConflictTests
{
    private const string Commitment = "commitment { id version status targets { target } }";

    [Fact]
    public async Task Of_two_directors_who_saw_the_same_version_the_second_is_told_to_read_again()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var id = await PromiseAsync(office);
        var answers = await Task.WhenAll(
            office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = 1, status = "FUNDED" }, Commitment),
            office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = 1, status = "CANCELLED", note = "Sin recursos" }, Commitment));
        var refused = Assert.Single(answers, a => a["commitment"] is null);
        Answer.Is("""[{"code":"STALE_VERSION","message":"Version 1: the newest is 2; read it again before changing it.","currentVersion":2}]""", refused["errors"]);
    }

    [Fact]
    public async Task Of_many_who_raise_one_target_at_once_none_is_lost()
    {
        const int Directors = 6, Raises = 10;
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var id = await PromiseAsync(office);
        await Task.WhenAll(Enumerable.Range(0, Directors).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < Raises;)
            {
                var (version, target) = await SeeAsync(office, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
                var raised = await office.DoAsync(
                    Tokens.Choco, "addCommitmentTargets", new { commitmentId = id, version, targets = new[] { new { year = 2012, month = 6, target = target + 1 } } }, Commitment);
                done += raised["commitment"] is null ? 0 : 1;
            }
        })));
        Assert.Equal((1 + Directors * Raises, 50 + Directors * Raises), await SeeAsync(office, 1));
    }

    [Fact]
    public async Task Request_repeated_under_its_key_is_done_once_and_answered_alike_also_when_all_arrive_at_once()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        var input = CommitmentStoryTests.Promise(145_000_000, clientKey: "promise-1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => office.DoAsync(Tokens.Choco, "makeCommitment", input, Commitment)));
        Assert.Single(answers.Select(a => a.ToJsonString()).Distinct());
        Assert.Equal("BUDGET_EXCEEDED", (string?)answers[0]["warnings"]![0]!["code"]);

        var id = (string)answers[0]["commitment"]!["id"]!;
        await office.DoAsync(Tokens.Choco, "changeCommitmentStatus", new { commitmentId = id, version = 1, status = "FUNDED" }, Commitment);
        Assert.Equal(answers[0].ToJsonString(), (await office.DoAsync(Tokens.Choco, "makeCommitment", input, Commitment)).ToJsonString());
        await using var store = office.Store();
        Assert.Single(await store.Commitments.ToListAsync());
        Assert.Equal(2, await store.ChangeRecords.CountAsync());
    }

    [Fact]
    public async Task Key_of_another_request_is_refused_and_the_key_of_a_refused_request_is_free()
    {
        await using var office = await Office.OpenAsync(new(2012, 4, 2));
        Assert.NotEmpty((await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(-1, clientKey: "k"), Commitment))["errors"]!.AsArray());
        Assert.Empty((await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(1, clientKey: "k"), Commitment))["errors"]!.AsArray());
        var other = await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(2, clientKey: "k"), Commitment);
        Assert.Equal("CLIENT_KEY_REUSED", (string?)other["errors"]![0]!["code"]);
    }

    private static async Task<string> PromiseAsync(Office office)
    {
        JsonNode made = await office.DoAsync(Tokens.Choco, "makeCommitment", CommitmentStoryTests.Promise(1), Commitment);
        return (string)made["commitment"]!["id"]!;
    }

    private static async Task<(int Version, long Target)> SeeAsync(Office office, int id)
    {
        await using var store = office.Store();
        var seen = await store.Commitments.Include(c => c.Targets).SingleAsync(c => c.Id == id);
        return (seen.Version, seen.Targets.Single(t => t.Month == 6).Target);
    }
}

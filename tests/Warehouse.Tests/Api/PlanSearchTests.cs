using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Plans;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api;

/// <summary>What a search finds is the same on every store; PostgreSQL also knows the families of words.</summary>
public sealed class PlanSearchTests
{
    [Theory]
    [InlineData("EMPLÉO", "Empleos para jóvenes")]
    [InlineData("empleos", "Generación de empleo")]
    [InlineData("joven", "Empleos para jóvenes")]
    [InlineData("jóvenes", "Plan joven")]
    [InlineData("mujer", "Casa de las mujeres")]
    [InlineData("mujeres", "Mujer rural")]
    [InlineData("formación", "Formaciones técnicas")]
    [InlineData("formaciones", "Servicio de formación")]
    [InlineData("agrícola producción", "Sector agrícola")]
    [InlineData("c++ (empleo)", "Empleo")]
    public async Task A_word_is_found_whatever_its_accents_case_and_plural(string search, string text) => Assert.True(await FindsAsync(search, text));

    [Theory]
    [InlineData("formación", "Sistemas de información")]
    [InlineData("arte", "Parte del municipio")]
    [InlineData("formación para el trabajo", "Obras para la vía")]
    public async Task A_word_is_not_found_inside_another_nor_because_of_words_that_say_nothing(string search, string text) => Assert.False(await FindsAsync(search, text));

    [OfServerFact]
    public async Task On_postgresql_a_word_finds_its_family_by_an_index()
    {
        Assert.True(await FindsAsync("capacitación", "Personas capacitadas"));
        await using var stores = await Stores.CreateAsync();
        await using var store = stores.Operational();
        await store.Database.OpenConnectionAsync();
        await store.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        await using var search = store.PlanProjects.Where(new SearchWords("empleo juvenil").Matches()).CreateDbCommand();
        search.CommandText = "EXPLAIN " + search.CommandText;
        await using var plan = await search.ExecuteReaderAsync();
        List<string> steps = [];
        while (await plan.ReadAsync())
            steps.Add(plan.GetString(0));
        Assert.Contains(steps, step => step.Contains("IX_PlanProjects_SearchVector", StringComparison.Ordinal));
    }

    private static async Task<bool> FindsAsync(string search, string text)
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        await stores.SaveAsync(new PlanProject { Id = 100, PlanId = Work.Plan, Code = "IP-100", SearchText = SearchText.Of(text) });
        await using var store = stores.Operational();
        var words = new SearchWords(search);
        var found = await store.PlanProjects.Where(words.Matches()).Where(p => p.Id == 100).Select(words.Score()).ToListAsync();
        Assert.All(found, score => Assert.InRange(score, 1, 2));
        return found.Count == 1;
    }
}

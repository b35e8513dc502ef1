using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Reports.Letters;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Reports;

public sealed class AnswerLetterTests
{
    private const int Sent = 70, Draft = 71;

    [Fact]
    public async Task Answer_of_Choco_names_recipient_plan_projects_budget_line_and_contact()
    {
        await using var stores = await StoresAsync();
        var document = await LetterAsync(stores, Sent);
        using var opened = WordprocessingDocument.Open(document, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(opened).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var text = opened.MainDocumentPart!.Document.Body!.InnerText;
        Assert.All(
            [
                "3 de abril de 2012", "Departamento Nacional de Planeación", "municipio de Quibdó (Chocó, código DANE 27001)", "Zulia Maria Mena Garcia", "«Quibdó, ciudad de todos»",
                "propone aliarse en 2 proyectos", "Formar a 200 jóvenes", "$\u00A030.000.000", "Sin estimar", "un proyecto está sin estimar",
                "Mejoramiento de la formación profesional", "Luz Palacios", "luz@example.org", "Regional Chocó",
            ],
            (string part) => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("BORRADOR", HeaderOf(opened), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_that_was_not_sent_is_a_draft_and_says_so()
    {
        await using var stores = await StoresAsync();
        using var opened = WordprocessingDocument.Open(await LetterAsync(stores, Draft), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(opened).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains("BORRADOR", HeaderOf(opened), StringComparison.Ordinal);
        Assert.Contains("DATOS DE DEMOSTRACIÓN", HeaderOf(opened), StringComparison.Ordinal);
        Assert.Contains("aún no ha señalado proyectos", opened.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_review_makes_the_same_bytes()
    {
        await using var stores = await StoresAsync();
        Assert.Equal((await LetterAsync(stores, Sent)).ToArray(), (await LetterAsync(stores, Sent)).ToArray());
        await using var store = stores.Operational();
        Assert.False(await AnswerLetter.WriteAsync(store, 404, new MemoryStream(), CancellationToken.None));
    }

    private static string HeaderOf(WordprocessingDocument document) => document.MainDocumentPart!.HeaderParts.Single().Header.InnerText;

    private static async Task<MemoryStream> LetterAsync(Stores stores, int review)
    {
        await using var store = stores.Operational();
        var letter = new MemoryStream();
        Assert.True(await AnswerLetter.WriteAsync(store, review, letter, CancellationToken.None));
        if (Environment.GetEnvironmentVariable("WAREHOUSE_KEEP_LETTERS") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"letter-{review}.docx"), letter.ToArray());
        letter.Position = 0;
        return letter;
    }

    private static Task<Stores> StoresAsync() => Stores.CreateAsync(
    [
        .. Places.Rows(),
        .. Work.Rows().Where(r => r is ReviewCycle or Indicator),
        Plan(Work.Plan, "Quibdó, ciudad de todos", demonstration: false),
        Plan(6, null, demonstration: true),
        new PlanProject { Id = 1, PlanId = Work.Plan, Code = "IP-1", CustomIndicator = "Jóvenes formados en artes y oficios", SearchText = "jovenes" },
        new PlanProject { Id = 2, PlanId = Work.Plan, Code = "IP-2", CustomIndicator = "Pescadores asociados con plan de negocio", SearchText = "pescadores" },
        new PlanReview
        {
            Id = Sent, CycleCode = "C112-2012", PlanId = Work.Plan, RegionalCode = "27", Status = ReviewStatus.Sent, StartedOn = new(2012, 3, 20), SentOn = new(2012, 4, 3),
            Recipient = "Departamento Nacional de Planeación", BudgetLine = "Mejoramiento de la formación profesional", ContactName = "Luz Palacios",
            ContactPosition = "Directora regional (e)", ContactEmail = "luz@example.org", ContactPhone = "604 000 0000",
            Summary = "El SENA puede empezar en mayo con su oferta ordinaria.",
        },
        new AllianceOpportunity { ReviewId = Sent, PlanProjectId = 1, Area = OutcomeArea.Training, Contribution = "Formar a 200 jóvenes en construcción y en cocina, en dos cortes.", EstimatedCop = 30_000_000 },
        new AllianceOpportunity { ReviewId = Sent, PlanProjectId = 2, Area = OutcomeArea.Entrepreneurship, Contribution = "Orientar a 40 pescadores y formular 10 planes de negocio." },
        new PlanReview { Id = Draft, CycleCode = "C112-2012", PlanId = 6, RegionalCode = "27", Status = ReviewStatus.InReview, StartedOn = new(2012, 3, 21), Demonstration = true },
    ]);

    private static Plan Plan(int id, string? title, bool demonstration) => new()
    {
        Id = id,
        MunicipalityCode = Places.Quibdo,
        Term = "2012-2015",
        Title = title,
        Mayor = "ZULIA MARIA MENA GARCIA",
        ReceivedOn = new(2012, 3, 15),
        Demonstration = demonstration,
    };
}

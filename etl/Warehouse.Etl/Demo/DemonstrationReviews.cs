using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Demo;

/// <summary>The answers of 20 to 31 March 2012 to the plans that had come: most in time, some late, a few never sent.</summary>
internal static class DemonstrationReviews
{
    private const string Recipient = "Departamento Nacional de Planeación, fortalecimiento de capacidades territoriales";
    private const double InTime = 0.78, NeverSent = 0.06;

    private static readonly Dictionary<string, (OutcomeArea Area, string Contribution)> Contributions = new()
    {
        ["1702"] = (OutcomeArea.Income, "Formación en SENA Emprende Rural y acompañamiento de las unidades productivas."),
        ["3602"] = (OutcomeArea.Employment, "Orientación ocupacional e intermediación de la Agencia Pública de Empleo en el municipio."),
        ["4103"] = (OutcomeArea.QualityOfLife, "Cupos de formación para las familias acompañadas por la Red Unidos."),
        ["3502"] = (OutcomeArea.Entrepreneurship, "Asesoría para formular planes de negocio y presentarlos al Fondo Emprender."),
        ["3301"] = (OutcomeArea.Training, "Formación complementaria para gestores y artesanos del municipio."),
    };

    /// <summary>Makes them with the opportunities that they name.</summary>
    /// <returns>The reviews that were sent, by municipality.</returns>
    public static async Task<IReadOnlyDictionary<string, PlanReview>> MakeAsync(DemonstrationSession session, IReadOnlyDictionary<string, Plan> plans)
    {
        var chance = session.ChanceOf("reviews");
        List<(Plan Plan, PlanReview Review)> reviews = [.. session.Country.Towns
            .Where(t => plans.TryGetValue(t.Code, out var plan) && plan.ReceivedOn is not null)
            .Select(t => (plans[t.Code], Review(session, t, plans[t.Code], chance.For(t.Code))))];
        await session.AddAsync(reviews.Select(r => r.Review));
        var sent = reviews.Where(r => r.Review.SentOn is not null).ToList();
        await session.InsertAsync(sent.SelectMany(r => Opportunities(session, r.Plan, r.Review)));
        return sent.ToDictionary(r => r.Plan.MunicipalityCode!, r => r.Review);
    }

    private static PlanReview Review(DemonstrationSession session, Town town, Plan plan, Chance chance)
    {
        var cycle = session.Country.Cycle;
        var received = plan.ReceivedOn!.Value;
        var first = received > cycle.OpensOn ? received : cycle.OpensOn;
        var started = first.AddDays(chance.Between(0, 4));
        var sent = chance.Happens(NeverSent) ? (DateOnly?)null
            : chance.Happens(InTime) && started < cycle.ClosesOn ? started.AddDays(chance.Between(1, cycle.ClosesOn.DayNumber - started.DayNumber))
            : started.AddDays(chance.Between(8, 35));
        var status = sent is null ? chance.OneOf([ReviewStatus.Pending, ReviewStatus.InReview]) : Answered(chance);
        return session.Lines.Count(new PlanReview
        {
            CycleCode = cycle.Code,
            PlanId = plan.Id,
            RegionalCode = town.Regional,
            Status = status,
            StartedOn = status == ReviewStatus.Pending ? null : started,
            SentOn = sent,
            AcknowledgedOn = status is ReviewStatus.Pending or ReviewStatus.InReview or ReviewStatus.Sent ? null : sent?.AddDays(chance.Between(1, 15)),
            Recipient = sent is null ? null : Recipient,
            Summary = sent is null ? null : $"El SENA puede ser aliado del plan de {town.Name} con su presupuesto ordinario.",
            Demonstration = true,
            Version = 1,
        });
    }

    private static ReviewStatus Answered(Chance chance) => chance.Next() switch
    {
        < 0.10 => ReviewStatus.Sent,
        < 0.25 => ReviewStatus.Acknowledged,
        < 0.65 => ReviewStatus.Accepted,
        < 0.93 => ReviewStatus.PartlyAccepted,
        _ => ReviewStatus.NotAccepted,
    };

    private static IEnumerable<AllianceOpportunity> Opportunities(DemonstrationSession session, Plan plan, PlanReview review) =>
        from project in plan.Projects
        where Contributions.ContainsKey(project.MgaIndicatorCode![..4])
        let offer = Contributions[project.MgaIndicatorCode![..4]]
        select session.Lines.Count(new AllianceOpportunity
        {
            ReviewId = review.Id,
            PlanProjectId = project.Id,
            Area = offer.Area,
            Contribution = offer.Contribution,
        });
}

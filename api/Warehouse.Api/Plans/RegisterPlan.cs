using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Plans;

/// <summary>To make a plan known, and to receive it.</summary>
[MutationType]
public static class RegisterPlan
{
    /// <summary>
    /// Makes the plan of a municipality and term known. A plan that is known already, e.g. with its mayor, is received or
    /// corrected: a municipality has one plan a term.
    /// </summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.RegisterPlans)]
    public static async Task<PlanPayload> RegisterPlanAsync(
        RegisterPlanInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken) =>
        PlanPayload.Of(await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken));

    private static async Task<Change<Plan>> MakeAsync(RegisterPlanInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var municipality = await ledger.Store.Municipalities.SingleOrDefaultAsync(m => m.Code == input.MunicipalityCode, cancellationToken);
        if (municipality is not null)
        {
            caller.RequireRegional(municipality.RegionalCode);
        }

        var (title, documentUrl) = Check(input, municipality, ledger.Today);
        var known = await ledger.Store.Plans.AsTracking()
            .SingleOrDefaultAsync(p => p.MunicipalityCode == input.MunicipalityCode && p.Term == input.Term && !p.Demonstration, cancellationToken);
        if (known is null)
        {
            return Add(input, title, documentUrl, ledger).Done(ChangeEvent.PlanRegistered) with { RegionalCode = municipality!.RegionalCode };
        }

        known.RequireVersion(input.Version ?? known.Version);
        return Update(new(known, municipality!.RegionalCode, Snapshot.Of(ledger.Store.Entry(known))), input, title, documentUrl);
    }

    private static (string Title, string? DocumentUrl) Check(RegisterPlanInput input, Municipality? municipality, DateOnly today)
    {
        var findings = new Findings();
        findings.Require(municipality is not null, "municipalityCode", "no municipality has this code");
        if (Term.TryParse(input.Term, out var term))
        {
            findings.Within("receivedOn", input.ReceivedOn, term.ElectedFrom, term.LastDay < today ? term.LastDay : today, "from the election to the end of the term, not in the future");
            findings.Require(municipality?.EndedOn is not { } ended || ended > term.FirstDay, "municipalityCode", "the municipality had ended before the term");
        }
        else
        {
            findings.Add("term", "is no term of government, such as 2012-2015");
        }

        var title = findings.RequiredLine("title", input.Title, Limits.Line);
        var url = findings.Line("documentUrl", input.DocumentUrl, Limits.Url);
        findings.Require(url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"), "documentUrl", "is no address of http or https");
        findings.ThrowIfAny();
        return (title, url);
    }

    private static PlanAtHand Add(RegisterPlanInput input, string title, string? documentUrl, ChangeLedger ledger)
    {
        var plan = new Plan
        {
            MunicipalityCode = input.MunicipalityCode,
            Term = input.Term,
            Title = title,
            Status = input.Status ?? PlanStatus.GovernmentProgramme,
            ReceivedOn = input.ReceivedOn,
            DocumentUrl = documentUrl,
        };
        ledger.Store.Add(plan);
        return new(plan, "", null);
    }

    private static Change<Plan> Update(PlanAtHand hand, RegisterPlanInput input, string title, string? documentUrl)
    {
        var plan = hand.Plan;
        var (status, receivedOn, url) = (input.Status ?? plan.Status, input.ReceivedOn ?? plan.ReceivedOn, documentUrl ?? plan.DocumentUrl);
        if (status != plan.Status)
        {
            PlanTransitions.All.Require(plan.Status, status);
        }

        ChangeEvent? happened =
            plan.ReceivedOn is null && receivedOn is not null ? ChangeEvent.PlanReceived
            : status != plan.Status ? ChangeEvent.PlanStatusChanged
            : (title, receivedOn, url) != (plan.Title, plan.ReceivedOn, plan.DocumentUrl) ? ChangeEvent.PlanCorrected
            : null;
        (plan.Title, plan.Status, plan.ReceivedOn, plan.DocumentUrl) = (title, status, receivedOn, url);
        return hand.Done(happened);
    }
}

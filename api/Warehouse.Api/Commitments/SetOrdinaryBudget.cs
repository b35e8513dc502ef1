using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Commitments;

/// <summary>To say what a regional may spend.</summary>
[MutationType]
public static class SetOrdinaryBudget
{
    /// <summary>Sets the ordinary budget of a regional and year. Commitments that exceed it stay; the warning names the excess.</summary>
    [Error<RefusedException>]
    [Authorize(Policy = AccessPolicy.SetBudgets)]
    public static async Task<SetOrdinaryBudgetPayload> SetOrdinaryBudgetAsync(
        SetOrdinaryBudgetInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var (budget, warnings) = await ledger.EnterAsync(caller, input, () => MakeAsync(input, caller, ledger, cancellationToken), cancellationToken);
        var use = await BudgetUse.AskAsync(ledger.Store, caller, [budget.RegionalCode], budget.Year, demonstration: false, cancellationToken);
        return new(use.Single(), budget.Version, warnings);
    }

    private static async Task<Change<OrdinaryBudget>> MakeAsync(
        SetOrdinaryBudgetInput input, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        caller.RequireRegional(input.Regional);
        var findings = new Findings();
        findings.Require(await ledger.Store.Regionals.AnyAsync(r => r.Code == input.Regional, cancellationToken), "regional", "no regional has this code");
        findings.Within("year", input.Year, 2000, 2100);
        findings.Within("amountCop", input.AmountCop, 0, Findings.MostCop);
        var note = findings.Text("note", input.Note, Limits.Text);
        findings.ThrowIfAny();
        var (budget, before) = await TakeAsync(input, ledger, cancellationToken);
        budget.AmountCop = input.AmountCop;
        return new(budget, ChangeEvent.OrdinaryBudgetSet)
        {
            RegionalCode = budget.RegionalCode,
            Before = before,
            Note = note,
            Warnings = await WarningsAsync(budget, caller, ledger, cancellationToken),
        };
    }

    private static async Task<(OrdinaryBudget Budget, string? Before)> TakeAsync(SetOrdinaryBudgetInput input, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var known = await ledger.Store.OrdinaryBudgets.AsTracking()
            .SingleOrDefaultAsync(b => b.RegionalCode == input.Regional && b.Year == input.Year && !b.Demonstration, cancellationToken);
        if (known is not null)
        {
            known.RequireVersion(input.Version);
            return (known, Snapshot.Of(ledger.Store.Entry(known)));
        }

        var budget = new OrdinaryBudget { RegionalCode = input.Regional, Year = input.Year };
        budget.RequireVersion(input.Version ?? budget.Version);
        ledger.Store.Add(budget);
        return (budget, null);
    }

    private static async Task<IReadOnlyList<Warning>> WarningsAsync(OrdinaryBudget budget, Caller caller, ChangeLedger ledger, CancellationToken cancellationToken)
    {
        var use = await BudgetUse.AskAsync(ledger.Store, caller, [budget.RegionalCode], budget.Year, budget.Demonstration, cancellationToken);
        return use.SingleOrDefault() is { } before && before.Committed > budget.AmountCop
            ? [new BudgetExceededWarning(budget.RegionalCode, budget.Year, budget.AmountCop, before.Committed)]
            : [];
    }
}

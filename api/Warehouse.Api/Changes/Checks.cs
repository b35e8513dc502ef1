using Warehouse.Api.Security;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Changes;

/// <summary>What every change of a subject must pass before its input is looked at.</summary>
internal static class Checks
{
    /// <summary>A regional changes only what is its own; a steward changes everything that the policies let a steward change.</summary>
    /// <exception cref="ForbiddenRegionalException">It is another regional's.</exception>
    public static void RequireRegional(this Caller caller, string regionalCode)
    {
        if (caller.Role != Role.Steward && !(caller.Role == Role.Regional && caller.RegionalCode == regionalCode))
        {
            throw new ForbiddenRegionalException(regionalCode, caller.RegionalCode);
        }
    }

    /// <exception cref="StaleVersionException">The caller has not seen the newest version.</exception>
    public static void RequireVersion(this IVersioned subject, int? version)
    {
        if (subject.Version != version)
        {
            throw new StaleVersionException(version, subject.Version);
        }
    }

    /// <exception cref="IllegalTransitionException">One status cannot follow the other.</exception>
    public static void Require<TStatus>(this Transitions<TStatus> transitions, TStatus from, TStatus to)
        where TStatus : struct, Enum
    {
        if (!transitions.Allow(from, to))
        {
            throw new IllegalTransitionException(NameOf(from), NameOf(to), [.. transitions.After(from).Select(NameOf)]);
        }
    }

    private static string NameOf<TStatus>(TStatus status)
        where TStatus : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(status.ToString());
}

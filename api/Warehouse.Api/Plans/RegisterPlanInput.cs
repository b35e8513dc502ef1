using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>A plan that became known or came in.</summary>
public sealed record RegisterPlanInput : IChangeInput
{
    /// <summary>DIVIPOLA code, five digits.</summary>
    [ID]
    public required string MunicipalityCode { get; init; }

    /// <summary>Term of government, e.g. <c>2012-2015</c>.</summary>
    public required string Term { get; init; }

    /// <summary>Title, at most 400 characters.</summary>
    public required string Title { get; init; }

    /// <summary>How far the plan has come. Of a new plan <c>GOVERNMENT_PROGRAMME</c> when not given; of a known one as it is.</summary>
    public PlanStatus? Status { get; init; }

    /// <summary>Day on which SENA received it, from the month of the election to the end of the term; not given leaves what is known.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Where its text can be read: an address of http or https, at most 2,000 characters; not given leaves what is known.</summary>
    public string? DocumentUrl { get; init; }

    /// <summary>The version of a known plan that the caller saw; not given takes the newest.</summary>
    public int? Version { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}

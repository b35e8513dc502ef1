using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Reviews;

/// <summary>What the answer to DNP says beside the opportunities that the review accepted.</summary>
public sealed record SendReviewInput : IChangeInput
{
    /// <summary>The review.</summary>
    [ID]
    public required int ReviewId { get; init; }

    /// <summary>The version that the caller saw.</summary>
    public required int Version { get; init; }

    /// <summary>Whom at DNP it goes to, at most 400 characters.</summary>
    public required string Recipient { get; init; }

    /// <summary>The line of the ordinary budget that pays what SENA would do, at most 400 characters.</summary>
    public required string BudgetLine { get; init; }

    /// <summary>Who at the regional answers for it, at most 400 characters.</summary>
    public required string ContactName { get; init; }

    /// <summary>Position of the contact, at most 400 characters.</summary>
    public string? ContactPosition { get; init; }

    /// <summary>E-mail address of the contact.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>Telephone of the contact, at most 40 characters.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>The answer in a few words, at most 4,000 characters.</summary>
    public string? Summary { get; init; }

    /// <summary>Day on which it went out; today when not given.</summary>
    public DateOnly? SentOn { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}

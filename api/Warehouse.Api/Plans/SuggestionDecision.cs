namespace Warehouse.Api.Plans;

/// <summary>What a review made of a suggestion.</summary>
public enum SuggestionDecision
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>The review names the project as an opportunity in this area.</summary>
    Accepted,

    /// <summary>The reviewer does not want it.</summary>
    Dismissed,
}

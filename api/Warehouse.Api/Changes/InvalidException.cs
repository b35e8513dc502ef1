namespace Warehouse.Api.Changes;

/// <summary>A field of the input does not hold what it should. All such findings of an input are told at once.</summary>
public sealed class InvalidException(string field, string reason) : RefusedException($"{field}: {reason}")
{
    /// <summary>The field, e.g. <c>endsOn</c>, <c>targets[1].target</c>.</summary>
    public string Field { get; } = field;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;
}

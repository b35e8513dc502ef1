namespace Warehouse.Api.Changes;

/// <summary>What is to be changed does not exist.</summary>
public sealed class NotFoundException(string field, string key) : RefusedException($"{field}: there is no {key}.")
{
    /// <summary>The field of the input that names it.</summary>
    public string Field { get; } = field;

    /// <summary>The id that was given.</summary>
    public string Key { get; } = key;
}

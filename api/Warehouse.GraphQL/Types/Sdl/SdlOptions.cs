namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>What a schema in SDL cannot say itself.</summary>
public sealed record SdlOptions
{
    /// <summary>How a field's values are found, by type and field; null, or an answer of null: the parent's member of the field's name.</summary>
    public Func<string, string, FieldResolver?>? Resolver { get; init; }

    /// <summary>How the values of an interface or union find their object type, by its name; null, or an answer of null: <c>__typename</c> or the C# type.</summary>
    public Func<string, Func<object, string?>?>? TypeResolver { get; init; }

    /// <summary>Which fields are <see cref="OutputField.IsCacheable"/>, by type and field; null: none but leaves.</summary>
    public Func<string, string, bool>? Cacheable { get; init; }

    /// <summary>Scalars with behaviour, taking the place of declared ones of the same name; other declared scalars take and give any JSON.</summary>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];
}

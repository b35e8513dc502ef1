namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>What a request may not exceed; read when a request is checked, so a change counts from the next document on. Null switches a limit off.</summary>
public sealed class LimitOptions
{
    /// <summary>Fields inside fields, fragments unfolded. The usual introspection query needs 15.</summary>
    public int? MaxDepth { get; set; } = 20;

    /// <summary>Fields with an alias, fragments unfolded.</summary>
    public int? MaxAliases { get; set; } = 100;

    /// <summary>Directives on the operation and its selections, fragments unfolded.</summary>
    public int? MaxDirectives { get; set; } = 100;

    /// <summary>Fields, fragments unfolded: however short the document, a request is not planned for more.</summary>
    public int? MaxFields { get; set; } = 10_000;

    /// <summary>Lists of introspection (<c>fields</c>, <c>inputFields</c>, <c>interfaces</c>, <c>possibleTypes</c>) inside each other: each multiplies the answer by the schema.</summary>
    public int? MaxIntrospectionDepth { get; set; } = 2;

    /// <summary>Resolutions of fields that give objects, by list sizes.</summary>
    public double? MaxFieldCost { get; set; } = 100_000;

    /// <summary>Objects that the answer may hold, by list sizes.</summary>
    public double? MaxTypeCost { get; set; } = 100_000;

    /// <summary>Items of a list whose field does not say how many it has.</summary>
    public int AssumedListSize { get; set; } = 10;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked.</summary>
    public bool EnableIntrospection { get; set; } = true;

    /// <summary>Takes every limit away, for tools that only compare answers.</summary>
    public void SwitchOff()
    {
        (MaxDepth, MaxAliases, MaxDirectives, MaxFields, MaxIntrospectionDepth) = (null, null, null, null, null);
        (MaxFieldCost, MaxTypeCost, EnableIntrospection) = (null, null, true);
    }

    /// <summary>New rules that judge documents by these options.</summary>
    internal IEnumerable<Func<ValidationRule>> Rules() =>
    [
        () => new DepthLimit(this),
        () => new AliasLimit(this),
        () => new DirectiveLimit(this),
        () => new FieldLimit(this),
        () => new IntrospectionDepthLimit(this),
        () => new IntrospectionSwitch(this),
    ];
}

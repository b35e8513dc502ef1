namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>The codes of requests that exceed a limit.</summary>
public static class LimitErrorCodes
{
    /// <summary>Fields are nested too deeply.</summary>
    public const string Depth = "DEPTH_EXCEEDED";

    /// <summary>Too many fields have an alias.</summary>
    public const string Aliases = "ALIASES_EXCEEDED";

    /// <summary>Too many directives.</summary>
    public const string Directives = "DIRECTIVES_EXCEEDED";

    /// <summary>Too many fields, fragments unfolded.</summary>
    public const string Fields = "FIELDS_EXCEEDED";

    /// <summary>Introspection asks for lists inside lists inside lists.</summary>
    public const string IntrospectionDepth = "INTROSPECTION_DEPTH_EXCEEDED";

    /// <summary>The request may cost more than the server allows.</summary>
    public const string Cost = "COST_EXCEEDED";

    /// <summary>A list needs exactly one of its slicing arguments.</summary>
    public const string SlicingArgument = "COST_SLICING_ARGUMENT";

    /// <summary>The server does not answer introspection.</summary>
    public const string Introspection = "INTROSPECTION_DISABLED";
}

namespace Warehouse.GraphQL.Types;

/// <summary>Any type of a schema: a named type or a wrapper around one (section 3.4).</summary>
public abstract class GraphQLType
{
    /// <summary>Which kind of type this is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type without its wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>True for <c>T!</c>.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>The type without an outer <c>!</c>.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>May be used for arguments, variables and input fields (IsInputType, section 3.4.2).</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>May be used for fields (IsOutputType, section 3.4.2).</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;
}

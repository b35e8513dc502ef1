namespace Warehouse.GraphQL.Types;

/// <summary>The kinds of types (section 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf with own coercion.</summary>
    Scalar,

    /// <summary>Fields of one concrete type.</summary>
    Object,

    /// <summary>Fields that several objects share.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>A leaf out of a fixed set of names.</summary>
    Enum,

    /// <summary>Named input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}

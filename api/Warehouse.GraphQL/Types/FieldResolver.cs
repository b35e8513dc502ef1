namespace Warehouse.GraphQL.Types;

/// <summary>How the values of a field are found (ResolveFieldValue, section 6.4.2); one of the kinds derived from it.</summary>
public abstract class FieldResolver
{
    internal FieldResolver()
    {
    }
}

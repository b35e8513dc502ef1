namespace Warehouse.GraphQL.Types.Clr;

/// <summary>An exception that a mutation answers with; see <see cref="ErrorAttribute{TException}"/>.</summary>
public abstract class MutationErrorAttribute : Attribute
{
    private protected MutationErrorAttribute(Type exceptionType) => ExceptionType = exceptionType;

    /// <summary>The exception.</summary>
    public Type ExceptionType { get; }
}

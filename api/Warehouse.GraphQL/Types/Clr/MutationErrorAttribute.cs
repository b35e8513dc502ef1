namespace Warehouse.GraphQL.Types.Clr;

/// <summary>An exception that a mutation answers with; see <see cref="ErrorAttribute{TException}"/>.</summary>
public abstract class MutationErrorAttribute : Attribute
{
    private protected MutationErrorAttribute(Type exceptionType) => ExceptionType = exceptionType;

    /// <summary>The exception; an abstract one stands for all of its assembly that derive from it.</summary>
    public Type ExceptionType { get; }

    /// <summary>The exceptions that can be thrown.</summary>
    internal IEnumerable<Type> ExceptionTypes => ExceptionType.IsAbstract
        ? ExceptionType.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(ExceptionType)).OrderBy(t => t.Name, StringComparer.Ordinal)
        : [ExceptionType];
}

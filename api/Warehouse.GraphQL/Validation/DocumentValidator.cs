using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>Checks documents against the rules of the specification's section 5.</summary>
public static class DocumentValidator
{
    /// <summary>How many errors are reported before the check stops.</summary>
    public const int DefaultMaxErrors = 100;

    /// <summary>All errors of an executable document; none means that it may be executed.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">As parsed.</param>
    /// <param name="rules">Makers of the rules to apply; <see cref="SpecifiedRules.Executable"/> when null.</param>
    /// <param name="maxErrors">After so many errors one more says that the check stopped.</param>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        IReadOnlyList<Func<ValidationRule>>? rules = null,
        int maxErrors = DefaultMaxErrors)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        return Run(new ValidationContext(schema, document, maxErrors), rules ?? SpecifiedRules.Executable);
    }

    /// <summary>All errors of a type-system document that can be told without building its schema.</summary>
    /// <param name="document">As parsed.</param>
    public static IReadOnlyList<GraphQLError> ValidateTypeSystem(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Run(new ValidationContext(null, document, int.MaxValue), SpecifiedRules.TypeSystem);
    }

    private static IReadOnlyList<GraphQLError> Run(ValidationContext context, IReadOnlyList<Func<ValidationRule>> rules)
    {
        var walker = new ValidationWalker(context, [.. rules.Select(make => make())]);
        walker.Walk(context.Document);
        return context.Errors;
    }
}

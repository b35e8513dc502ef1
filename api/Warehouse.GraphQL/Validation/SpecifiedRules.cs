using Warehouse.GraphQL.Validation.Rules;

namespace Warehouse.GraphQL.Validation;

/// <summary>The rules of the specification, as makers: each check gets instances of its own.</summary>
public static class SpecifiedRules
{
    /// <summary>The rules for executable documents (section 5), in the order in which they report at one node.</summary>
    public static IReadOnlyList<Func<ValidationRule>> Executable { get; } =
    [
        static () => new ExecutableDefinitionsRule(),
        static () => new UniqueOperationNamesRule(),
        static () => new LoneAnonymousOperationRule(),
        static () => new SingleFieldSubscriptionsRule(),
        static () => new KnownTypeNamesRule(),
        static () => new KnownOperationTypesRule(),
        static () => new FragmentsOnCompositeTypesRule(),
        static () => new VariablesAreInputTypesRule(),
        static () => new ScalarLeafsRule(),
        static () => new FieldsOnCorrectTypeRule(),
        static () => new UniqueFragmentNamesRule(),
        static () => new KnownFragmentNamesRule(),
        static () => new NoUnusedFragmentsRule(),
        static () => new PossibleFragmentSpreadsRule(),
        static () => new NoFragmentCyclesRule(),
        static () => new UniqueVariableNamesRule(),
        static () => new NoUndefinedVariablesRule(),
        static () => new NoUnusedVariablesRule(),
        static () => new KnownDirectivesRule(),
        static () => new UniqueDirectivesPerLocationRule(),
        static () => new KnownArgumentNamesRule(),
        static () => new UniqueArgumentNamesRule(),
        static () => new ValuesOfCorrectTypeRule(),
        static () => new ProvidedRequiredArgumentsRule(),
        static () => new VariablesInAllowedPositionRule(),
        static () => new OverlappingFieldsCanBeMergedRule(),
        static () => new UniqueInputFieldNamesRule(),
    ];

    /// <summary>The rules for type-system documents that need no schema (sections 3 and 5.7).</summary>
    public static IReadOnlyList<Func<ValidationRule>> TypeSystem { get; } =
    [
        static () => new LoneSchemaDefinitionRule(),
        static () => new UniqueOperationTypesRule(),
        static () => new UniqueTypeNamesRule(),
        static () => new UniqueEnumValueNamesRule(),
        static () => new UniqueFieldDefinitionNamesRule(),
        static () => new UniqueArgumentDefinitionNamesRule(),
        static () => new UniqueDirectiveNamesRule(),
        static () => new KnownTypeNamesRule(),
        static () => new KnownDirectivesRule(),
        static () => new UniqueDirectivesPerLocationRule(),
        static () => new PossibleTypeExtensionsRule(),
        static () => new KnownArgumentNamesRule(),
        static () => new UniqueArgumentNamesRule(),
        static () => new UniqueInputFieldNamesRule(),
        static () => new ProvidedRequiredArgumentsRule(),
    ];
}

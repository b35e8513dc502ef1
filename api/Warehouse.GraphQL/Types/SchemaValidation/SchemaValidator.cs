namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Checks a whole schema against the type-validation parts of the specification's section 3, at start-up instead of at the first request.</summary>
public static class SchemaValidator
{
    /// <summary>Everything that is wrong with a schema; positions are known where it came from SDL.</summary>
    /// <param name="schema">A built schema.</param>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var errors = new SchemaErrors();
        new RootTypeChecks(schema, errors).Check();
        foreach (var directive in schema.Directives)
            DirectiveChecks.Check(directive, errors);
        new TypeChecks(schema, errors).Check();
        return errors.All;
    }
}

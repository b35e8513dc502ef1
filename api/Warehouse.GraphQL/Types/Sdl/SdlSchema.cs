using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types.SchemaValidation;
using Warehouse.GraphQL.Validation;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Makes schemas out of the schema definition language, extensions included (section 3).</summary>
public static class SdlSchema
{
    /// <summary>Reads and checks a schema.</summary>
    /// <param name="sdl">A type-system document.</param>
    /// <param name="options">Resolvers and scalars; null: default resolution only.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The schema is not valid; all errors, with positions.</exception>
    public static Schema Build(string sdl, SdlOptions? options = null) => Build(Parser.Parse(sdl), options);

    /// <summary>Checks and completes a schema.</summary>
    /// <param name="document">A type-system document.</param>
    /// <param name="options">Resolvers and scalars; null: default resolution only.</param>
    /// <exception cref="SchemaException">The schema is not valid; all errors, with positions.</exception>
    public static Schema Build(DocumentNode document, SdlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ThrowIfAny(DocumentValidator.ValidateTypeSystem(document));
        var schema = new SdlReader(document, options ?? new SdlOptions()).Read().Build(out var unresolved);
        // The validator reports what could not be resolved too, with positions.
        ThrowIfAny(SchemaValidator.Validate(schema));
        ThrowIfAny(unresolved);
        return schema;
    }

    private static void ThrowIfAny(IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
            throw new SchemaException(errors);
    }
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Turns the definitions of a document, each merged with its extensions, into types.</summary>
internal sealed class SdlReader(DocumentNode document, SdlOptions options)
{
    private readonly ILookup<string, TypeExtensionNode> _extensions =
        document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);

    public SchemaBuilder Read()
    {
        var builder = new SchemaBuilder { QueryTypeName = null };
        ReadSchema(builder);
        var types = new TypeReader(options);
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>())
        {
            // The built-in types stay what they are, even where a document repeats them.
            if (!Validation.BuiltInTypeNames.All.Contains(definition.Name.Value))
                builder.AddType(types.Read(definition, [.. _extensions[definition.Name.Value]]));
        }

        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
            builder.AddDirective(MemberReader.Read(directive));
        return builder;
    }

    private void ReadSchema(SchemaBuilder builder)
    {
        var definition = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        SchemaExtensionNode[] extensions = [.. document.Definitions.OfType<SchemaExtensionNode>()];
        builder.Description = definition?.Description?.Value;
        builder.SyntaxNodes = definition is null ? extensions : [definition, .. extensions];
        builder.AppliedDirectives = [.. definition?.Directives ?? [], .. extensions.SelectMany(extension => extension.Directives)];
        builder.UseDefaultRootNames = definition is null;
        foreach (var root in (definition?.OperationTypes ?? []).Concat(extensions.SelectMany(extension => extension.OperationTypes)))
        {
            switch (root.Operation)
            {
                case OperationType.Query:
                    builder.QueryTypeName = root.Type.Name.Value;
                    break;
                case OperationType.Mutation:
                    builder.MutationTypeName = root.Type.Name.Value;
                    break;
                default:
                    builder.SubscriptionTypeName = root.Type.Name.Value;
                    break;
            }
        }
    }
}

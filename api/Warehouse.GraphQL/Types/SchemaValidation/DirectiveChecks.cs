namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Directive definitions (3.13).</summary>
internal static class DirectiveChecks
{
    public static void Check(DirectiveType directive, SchemaErrors errors)
    {
        errors.CheckName(directive.Name, directive.SyntaxNode);
        if (directive.Locations.Count == 0)
            errors.Add($"Directive {directive} must include 1 or more locations.", directive.SyntaxNode);
        foreach (var argument in directive.Arguments)
            errors.CheckInput(argument, "argument", $"{directive}({argument.Name}:)");
    }
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Required arguments (5.4.3), of fields and of directives. Checked on leave, so that deeper errors come first.</summary>
internal sealed class ProvidedRequiredArgumentsRule : ValidationRule
{
    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case FieldNode field when context.Field is { } definition:
                foreach (var argument in definition.Arguments)
                {
                    if (argument.IsRequired && !IsGiven(argument.Name, field.Arguments))
                        context.Report($"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", field);
                }

                break;
            case DirectiveNode directive when context.Directives.TryGetValue(directive.Name.Value, out var signature):
                foreach (var (name, type, isRequired) in signature.Arguments)
                {
                    if (isRequired && !IsGiven(name, directive.Arguments))
                        context.Report($"Directive \"@{directive.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.", directive);
                }

                break;
        }
    }

    private static bool IsGiven(string name, IReadOnlyList<ArgumentNode> arguments) =>
        arguments.Any(argument => argument.Name.Value == name);
}

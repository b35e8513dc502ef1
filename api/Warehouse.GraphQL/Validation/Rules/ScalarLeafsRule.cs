using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Leaf field selections (5.3.3): leaves have no selection set, all others need one.</summary>
internal sealed class ScalarLeafsRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not FieldNode field || context.Type is not { } type)
            return true;
        var name = field.Name.Value;
        if (type.Named.IsLeaf && field.SelectionSet is not null)
            context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        else if (!type.Named.IsLeaf && field.SelectionSet is null)
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        return true;
    }
}

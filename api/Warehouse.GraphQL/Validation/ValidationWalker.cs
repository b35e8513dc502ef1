using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation;

/// <summary>Goes through a document once and shows every node to every rule that has not skipped it.</summary>
internal sealed class ValidationWalker(ValidationContext context, ValidationRule[] rules) : SyntaxWalker
{
    private readonly SyntaxNode?[] _skipped = new SyntaxNode?[rules.Length];

    protected override bool Enter(SyntaxNode node)
    {
        if (context.IsAborted || node is NameNode)
            return false;
        context.Enter(node);
        for (var i = 0; i < rules.Length; i++)
        {
            if (_skipped[i] is null && !rules[i].Enter(node, context))
                _skipped[i] = node;
        }

        context.EnterChildren(node);
        return !context.IsAborted;
    }

    protected override void Leave(SyntaxNode node)
    {
        if (context.IsAborted || node is NameNode)
            return;
        context.LeaveChildren();
        for (var i = 0; i < rules.Length; i++)
        {
            if (_skipped[i] is null)
                rules[i].Leave(node, context);
            else if (ReferenceEquals(_skipped[i], node))
                _skipped[i] = null;
        }

        context.Leave(node);
    }
}

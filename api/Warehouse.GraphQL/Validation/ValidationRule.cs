using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation;

/// <summary>One rule of the specification's section 5, or a limit. An instance checks one document and may keep state.</summary>
public abstract class ValidationRule
{
    /// <summary>Called before the children of a node; false skips them and <see cref="Leave"/> for this rule alone.</summary>
    /// <param name="node">Any node but names.</param>
    /// <param name="context">What is known at this place, and where errors go.</param>
    public virtual bool Enter(SyntaxNode node, ValidationContext context) => true;

    /// <summary>Called after the children of a node.</summary>
    /// <param name="node">Any node but names.</param>
    /// <param name="context">What is known at this place, and where errors go.</param>
    public virtual void Leave(SyntaxNode node, ValidationContext context)
    {
    }
}

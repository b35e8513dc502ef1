using System.Runtime.CompilerServices;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>What the rules know of the document and of the place where they are, and where they report.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly List<SyntaxNode> _ancestors = [];
    private readonly int _maxErrors;
    private readonly TypeInfo? _types;

    internal ValidationContext(Schema? schema, DocumentNode document, int maxErrors)
    {
        KnownSchema = schema;
        Document = document;
        _maxErrors = maxErrors;
        _types = schema is null ? null : new TypeInfo(schema);
        Fragments = new FragmentIndex(document, () => Abort("Operations use fragments in too many ways to check. Validation aborted."));
        Variables = schema is null ? null : new VariableUsages(schema, Fragments);
        Directives = DirectiveSignature.Known(schema, document);
    }

    /// <summary>The schema that the document is checked against.</summary>
    /// <exception cref="InvalidOperationException">A type-system document is being checked, which has none yet.</exception>
    public Schema Schema => KnownSchema ?? throw new InvalidOperationException("A type-system document is checked without a schema.");

    /// <summary>The document being checked.</summary>
    public DocumentNode Document { get; }

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether the check stopped early because of too many errors or too much work.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The node around the current one; null at the document.</summary>
    public SyntaxNode? Parent => Ancestor(1);

    /// <summary>The type of the current field, fragment or operation; null when unknown.</summary>
    public GraphQLType? Type => _types?.Type;

    /// <summary>The composite type whose fields are being selected; null when unknown.</summary>
    public NamedType? ParentType => _types?.ParentType;

    /// <summary>The type expected of the current value; null when unknown.</summary>
    public GraphQLType? InputType => _types?.InputType;

    /// <summary>The type expected of the value around the current one; null when unknown.</summary>
    public GraphQLType? ParentInputType => _types?.ParentInputType;

    /// <summary>The current field's definition; null when unknown.</summary>
    public OutputField? Field => _types?.Field;

    /// <summary>The current argument's definition; null when unknown.</summary>
    public InputValue? Argument => _types?.Argument;

    internal Schema? KnownSchema { get; }

    internal FragmentIndex Fragments { get; }

    internal VariableUsages? Variables { get; }

    internal IReadOnlyDictionary<string, DirectiveSignature> Directives { get; }

    /// <summary>Reports an error at the given nodes.</summary>
    /// <param name="message">What breaks the rule.</param>
    /// <param name="nodes">The nodes to blame, in order.</param>
    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) => Report(GraphQLError.At(message, nodes));

    /// <summary>Reports an error as it is.</summary>
    /// <param name="error">With locations and, if the rule has one of its own, a code.</param>
    public void Report(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (IsAborted)
            return;
        if (_errors.Count >= _maxErrors)
            Abort("Too many validation errors, error limit reached. Validation aborted.");
        else
            _errors.Add(error.Code is null ? error with { Code = ErrorCodes.Validation } : error);
    }

    /// <summary>Stops the check with a last error.</summary>
    /// <param name="message">Why the check stops.</param>
    public void Abort(string message)
    {
        if (IsAborted)
            return;
        IsAborted = true;
        _errors.Add(new GraphQLError(message) { Code = ErrorCodes.Validation });
    }

    // Fragments that spread each other nest deeper than any single selection set, so the parser's limit does not bound them.
    internal bool CanDescend()
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Abort("Fragments are nested too deeply. Validation aborted.");
        return false;
    }

    internal SyntaxNode? Ancestor(int distance) => _ancestors.Count >= distance ? _ancestors[^distance] : null;

    internal void Enter(SyntaxNode node) => _types?.Enter(node);

    internal void EnterChildren(SyntaxNode node) => _ancestors.Add(node);

    internal void LeaveChildren() => _ancestors.RemoveAt(_ancestors.Count - 1);

    internal void Leave(SyntaxNode node) => _types?.Leave(node);
}

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>A directive that documents or the schema may use (section 3.13).</summary>
/// <param name="name">Without the <c>@</c>.</param>
/// <param name="locations">Names of the places, e.g. <c>FIELD</c> or <c>FIELD_DEFINITION</c>.</param>
public sealed class DirectiveType(string name, params IReadOnlyList<string> locations)
{
    /// <summary>Without the <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Names of the places, e.g. <c>FIELD</c> or <c>FIELD_DEFINITION</c>.</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    /// <summary>Markdown for readers of the schema.</summary>
    public string? Description { get; init; }

    /// <summary>Its arguments, in order.</summary>
    public FieldMap<InputValue> Arguments { get; private init; } = new([], a => a.Name);

    /// <summary>Sets the arguments.</summary>
    public IEnumerable<InputValue> ArgumentDefinitions
    {
        init => Arguments = new(value, a => a.Name);
    }

    /// <summary>May be used more than once at a place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The definition in SDL, for error positions.</summary>
    public SyntaxNode? SyntaxNode { get; init; }

    internal void Complete(TypeResolution types)
    {
        foreach (var argument in Arguments)
        {
            argument.Complete(types, $"@{Name}");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

using System.Collections.Immutable;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL;

/// <summary>One entry of a response's <c>errors</c> (section 7.1.2 of the specification).</summary>
/// <param name="Message">What went wrong, for the developer of the client.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>Where in the document, 1-based; empty when no position is known.</summary>
    public ImmutableArray<ErrorLocation> Locations { get; init; } = [];

    /// <summary>The response position: field names (<see cref="string"/>) and list indices (<see cref="int"/>); null for request errors.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Machine-readable reason, written as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, lists and string-keyed maps of them.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The cause; logged, never sent.</summary>
    public Exception? Exception { get; init; }

    /// <summary>An error at the given nodes of the document.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="nodes">The nodes to blame, in order; those without position are left out.</param>
    public static GraphQLError At(string message, params IEnumerable<SyntaxNode?> nodes) => new(message)
    {
        Locations = [.. nodes.Where(n => n?.Location.Line > 0).Select(n => new ErrorLocation(n!.Location.Line, n.Location.Column))],
    };

    /// <inheritdoc/>
    public override string ToString() =>
        Locations.IsDefaultOrEmpty ? Message : $"{Message} ({Locations[0].Line}:{Locations[0].Column})";
}

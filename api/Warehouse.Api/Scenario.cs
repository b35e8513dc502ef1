using Warehouse.GraphQL;
using Warehouse.GraphQL.Data.Filtering;

namespace Warehouse.Api;

/// <summary>A filter of rows of which some may be of the demonstration scenario.</summary>
/// <typeparam name="TSelf">The filter itself.</typeparam>
internal interface IScenarioFilter<TSelf> : ICompositeFilter<TSelf>
    where TSelf : class, IScenarioFilter<TSelf>
{
    /// <summary>The demonstration scenario instead of real data.</summary>
    bool? Demonstration { get; }
}

/// <summary>Real data or the demonstration scenario: a list never holds both.</summary>
internal static class Scenario
{
    /// <summary>Whether the demonstration scenario is asked for; real data unless the filter says otherwise.</summary>
    /// <exception cref="GraphQLException">A part of the filter asks for other data than the whole.</exception>
    public static bool IsDemonstration<TFilter>(TFilter? where)
        where TFilter : class, IScenarioFilter<TFilter>
    {
        var asked = where?.Demonstration ?? false;
        return where is null || Parts(where).All(part => (part.Demonstration ?? asked) == asked)
            ? asked
            : throw new GraphQLException("Give \"demonstration\" in the outermost \"where\" only: no list holds real and demonstration rows.", "DEMONSTRATION_MIXED");
    }

    private static IEnumerable<TFilter> Parts<TFilter>(TFilter filter)
        where TFilter : class, IScenarioFilter<TFilter> =>
        ((IEnumerable<TFilter>)[.. filter.And ?? [], .. filter.Or ?? [], .. filter.Not is { } not ? [not] : Array.Empty<TFilter>()])
            .SelectMany(part => Parts(part).Prepend(part));
}

using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>Whether all that an operation asks for may be kept, found once a plan.</summary>
/// <param name="IsCacheable">Every field depends on its parent, its arguments and the version only.</param>
/// <param name="Dependencies">What the version has to name for them, in a fixed order.</param>
/// <param name="Guarded">The fields that not everybody may ask for; each caller is judged before a kept answer is given.</param>
internal sealed record CacheableSelection(bool IsCacheable, IReadOnlyList<string> Dependencies, IReadOnlyList<FieldPlan> Guarded)
{
    private static readonly CacheableSelection Never = new(false, [], []);

    public static CacheableSelection Of(SelectionPlan root)
    {
        if (root.Fault is not null)
        {
            return Never;
        }

        List<FieldPlan> guarded = [];
        HashSet<FieldPlan> seen = [];
        Queue<FieldPlan> open = new(root.Fields);
        while (open.TryDequeue(out var field))
        {
            if (!seen.Add(field))
            {
                continue;
            }

            if (!IsStable(field.Definition))
            {
                return Never;
            }

            if (field.Definition.Authorize is not null)
            {
                guarded.Add(field);
            }

            foreach (var inner in field.SubFields)
            {
                open.Enqueue(inner);
            }
        }

        return new(true, [.. seen.SelectMany(f => f.Definition.CacheDependencies).Distinct().Order(StringComparer.Ordinal)], guarded);
    }

    private static bool IsStable(OutputField field) =>
        field.AuthorizeParent is null && (field.IsCacheable || field.Resolver is LeafResolver or TypeNameResolver);
}

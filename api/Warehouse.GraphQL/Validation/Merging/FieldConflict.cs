using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The key in the response.</param>
/// <param name="Reason">Why they cannot.</param>
/// <param name="First">The first field, then those below it that conflict.</param>
/// <param name="Second">The second field, then those below it that conflict.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    private const int MostNodes = 20;
    private const int LongestReason = 1000;

    /// <summary>A conflict that lies below the two fields; null when there is none.</summary>
    public static FieldConflict? Between(FieldUse first, FieldUse second, IReadOnlyList<FieldConflict> below)
    {
        if (below.Count == 0)
            return null;
        var reason = string.Join(" and ", below.Take(MostNodes).Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}"));
        return new FieldConflict(
            first.Node.ResponseName,
            reason.Length > LongestReason ? reason[..LongestReason] + "..." : reason,
            Nodes(first.Node, below.Select(conflict => conflict.First)),
            Nodes(second.Node, below.Select(conflict => conflict.Second)));
    }

    // Where there are too many, the deepest fields tell the most.
    private static List<FieldNode> Nodes(FieldNode node, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        List<FieldNode> nodes = [node];
        foreach (var side in below)
        {
            nodes.AddRange(side.TakeLast(MostNodes - nodes.Count));
            if (nodes.Count == MostNodes)
                break;
        }

        return nodes;
    }
}

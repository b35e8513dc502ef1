using System.Globalization;
using System.Reflection;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Validation.Limits;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>What a member says of its costs, as the directives of the IBM cost specification.</summary>
internal static class CostDirectives
{
    public static IReadOnlyList<DirectiveNode> Of(MemberInfo member)
    {
        List<DirectiveNode> directives = [];
        if (Members.Attribute<CostAttribute>(member) is { } cost)
        {
            directives.Add(CostDirective.Apply(cost.Weight.ToString(CultureInfo.InvariantCulture)));
        }
        if (Members.Attribute<ListSizeAttribute>(member) is { } size)
        {
            directives.Add(ListSizeDirective.Apply(size.AssumedSize, size.SlicingArguments, size.SizedFields, size.RequireOneSlicingArgument));
        }
        else if (IsPaged(member))
        {
            directives.Add(ListSizeDirective.Apply(ListMapping.Limits(member).DefaultPageSize, ["first", "last"], ["edges", "nodes"], false));
        }
        return directives;
    }

    private static bool IsPaged(MemberInfo member) =>
        member.IsDefined(typeof(UsePagingAttribute))
        || (member is MethodInfo method && Array.Exists(method.GetParameters(), p => p.ParameterType == typeof(Data.Paging.PagingArguments)));
}

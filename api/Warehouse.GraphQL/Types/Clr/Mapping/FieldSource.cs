using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The member a field is made of, and the parameters of its resolver.</summary>
internal sealed record FieldSource(MemberInfo Member, Type ParentType)
{
    /// <summary>What errors call it.</summary>
    public string Label => $"{Member.DeclaringType!.FullName}.{Member.Name}";

    /// <summary>Name of the root type it is a field of; null for fields of other objects.</summary>
    public string? Root { get; init; }

    /// <summary>Whose member is called; null for static ones.</summary>
    public Expression? Instance { get; init; }

    public ParameterExpression Parent { get; } = Expression.Parameter(typeof(object), "parent");

    public ParameterExpression Parents { get; } = Expression.Parameter(typeof(IReadOnlyList<object>), "parents");

    public ParameterExpression Context { get; init; } = Expression.Parameter(typeof(ResolverContext), "context");

    public bool IsBatch => Member.IsDefined(typeof(BatchResolverAttribute));

    public bool IsStream => Root == "Subscription";
}

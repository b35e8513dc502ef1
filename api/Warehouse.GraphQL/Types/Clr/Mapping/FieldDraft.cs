using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>A field while it is put together.</summary>
internal sealed record FieldDraft(string Name, TypeReference Reference)
{
    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    public Func<ResolverContext, AuthorizationResult>? Authorize { get; init; }

    public Func<object, ResolverContext, AuthorizationResult>? AuthorizeParent { get; init; }

    public bool IsCacheable { get; init; }

    public IReadOnlyList<string> CacheDependencies { get; init; } = [];

    public Func<FieldResolver>? Resolver { get; init; }

    public ProjectedMembers? Reads { get; init; }

    public OutputField Create() => new(Name, Reference)
    {
        Description = Description,
        DeprecationReason = DeprecationReason,
        ArgumentDefinitions = Arguments,
        AppliedDirectives = Directives,
        Authorize = Authorize,
        AuthorizeParent = AuthorizeParent,
        IsCacheable = IsCacheable,
        CacheDependencies = CacheDependencies,
        ResolverFactory = Resolver!,
        Features = Reads is null ? new Dictionary<Type, object>() : new() { [typeof(ProjectedMembers)] = Reads },
    };
}

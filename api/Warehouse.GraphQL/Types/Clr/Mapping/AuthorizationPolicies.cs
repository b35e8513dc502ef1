using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The rules that <see cref="AuthorizeAttribute.Policy"/> may name: one about the user, and one for each kind of row.</summary>
internal sealed class AuthorizationPolicies
{
    private readonly Dictionary<string, Func<ResolverContext, AuthorizationResult>> _users = new(StringComparer.Ordinal);
    private readonly List<RowRule> _rows = [];

    /// <summary>The policy of root fields that carry no attribute; null: everybody may ask for them.</summary>
    public string? Default { get; set; }

    public void Add(string name, Func<ResolverContext, AuthorizationResult> rule) => _users[name] = rule;

    public void Add(RowRule rule) => _rows.Add(rule);

    public Func<ResolverContext, AuthorizationResult>? OfUser(string name) => _users.GetValueOrDefault(name);

    /// <summary>The rule of the nearest type that the row's type is.</summary>
    public RowRule? OfRow(string name, Type row) => _rows.LastOrDefault(r => r.Policy == name && r.Row.IsAssignableFrom(row));
}

/// <summary>A rule about single rows.</summary>
/// <param name="Policy">The policy it belongs to.</param>
/// <param name="Row">The rows it is about.</param>
/// <param name="Reads">What it reads of them.</param>
/// <param name="Rule">Whether the user may ask for the field of this row.</param>
internal sealed record RowRule(string Policy, Type Row, IReadOnlyList<PropertyInfo> Reads, Func<object, ResolverContext, AuthorizationResult> Rule);

using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>Makes applications of directives.</summary>
internal static class DirectiveNodes
{
    public static DirectiveNode Of(string name, params (string Name, ValueNode Value)[] arguments) => new()
    {
        Name = new NameNode { Value = name },
        Arguments = [.. arguments.Select(a => new ArgumentNode { Name = new NameNode { Value = a.Name }, Value = a.Value })],
    };
}

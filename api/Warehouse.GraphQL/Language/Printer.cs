using System.Text;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>Writes syntax trees back as source text, indented by two spaces, in the layout of graphql-js.</summary>
public sealed partial class Printer
{
    private readonly StringBuilder _text = new();
    private int _level;

    private Printer()
    {
    }

    /// <summary>The source text of a node. Reading it again gives an equal tree, comments and spacing aside.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new Printer();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                Write(name.Value);
                break;
            case DocumentNode document:
                WriteJoined(document.Definitions, "\n\n");
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode:
                Write(node.ToString() ?? string.Empty);
                break;
            case TypeSystemDefinitionNode or TypeSystemExtensionNode:
                WriteTypeSystem(node);
                break;
            case FieldDefinitionNode or InputValueDefinitionNode or EnumValueDefinitionNode or OperationTypeDefinitionNode:
                WriteMember(node);
                break;
            default:
                WriteExecutable(node);
                break;
        }
    }

    // Every line after the first, those of block strings included, starts at the indentation of its block.
    private void Write(string text)
    {
        if (_level == 0 || !text.Contains('\n', StringComparison.Ordinal))
            _text.Append(text);
        else
            _text.Append(text.Replace("\n", "\n" + new string(' ', 2 * _level), StringComparison.Ordinal));
    }

    private void WriteJoined<TNode>(IReadOnlyList<TNode> nodes, string separator)
        where TNode : SyntaxNode
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
                Write(separator);
            Write(nodes[i]);
        }
    }

    private void WriteBlock<TNode>(string open, IReadOnlyList<TNode> nodes, string close)
        where TNode : SyntaxNode
    {
        if (nodes.Count == 0)
            return;
        Write(open);
        _level++;
        Write("\n");
        WriteJoined(nodes, "\n");
        _level--;
        Write("\n");
        Write(close);
    }

    // Each item is written once, to a text of its own, because its length decides how all of them are laid out.
    private static string[] Texts<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : SyntaxNode => [.. nodes.Select(Print)];

    private void WriteItems(string open, string[] items, string close, int longest)
    {
        if (LengthOnOneLine(items) > longest)
            WriteItemBlock(open, items, close);
        else
            Write($"{open}{string.Join(", ", items)}{close}");
    }

    private void WriteItemBlock(string open, string[] items, string close)
    {
        Write(open);
        _level++;
        Write("\n" + string.Join('\n', items));
        _level--;
        Write("\n" + close);
    }

    private static int LengthOnOneLine(string[] items) => items.Sum(item => item.Length) + (2 * Math.Max(items.Length - 1, 0));

    private static bool HasLineBreak(string[] items) => items.Any(item => item.Contains('\n', StringComparison.Ordinal));

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        Write(description);
        Write("\n");
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            Write(directive);
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}

using System.Collections.Concurrent;
using System.Text;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>A field that an operation asks for at one place, prepared for any number of requests: merged sub-selections, coerced constant arguments.</summary>
public sealed class FieldPlan
{
    private readonly PlanCompiler _compiler;
    private SelectionPlan?[] _selections = [];
    private ConcurrentDictionary<object, object>? _memos;

    internal FieldPlan(PlanCompiler compiler, ObjectType parentType, OutputField definition, IReadOnlyList<FieldNode> nodes)
    {
        _compiler = compiler;
        ParentType = parentType;
        Definition = definition;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        EncodedName = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        EncodedTypeName = Encoding.UTF8.GetBytes($"\"{parentType.Name}\"");
        WriteLeaf = (definition.Resolver as LeafResolver)?.Write;
        Shape = ValueShape.Of(definition.Type);
        Arguments = new ArgumentPlan(definition.Arguments, nodes[0].Arguments, nodes[0]);
    }

    /// <summary>The key in the response: the alias, or the name.</summary>
    public string ResponseName { get; }

    /// <summary>The object type it is asked of.</summary>
    public ObjectType ParentType { get; }

    /// <summary>The field of the schema.</summary>
    public OutputField Definition { get; }

    /// <summary>Where the document asks for it: more than one place when selections were merged.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>The comma before, the name and the colon: what stands before every value but an object's first, which goes without the comma.</summary>
    internal byte[] EncodedName { get; }

    /// <summary>Writes the value of a pure leaf; null for all other fields.</summary>
    internal Func<object, ResponseWriter, bool>? WriteLeaf { get; }

    /// <summary>The answer to <c>__typename</c>.</summary>
    internal byte[] EncodedTypeName { get; }

    internal ValueShape Shape { get; }

    internal ArgumentPlan Arguments { get; }

    /// <summary>The sub-fields asked of one possible object type; skipped ones are not among them.</summary>
    /// <param name="type">An object type that the field's type allows.</param>
    public SelectionPlan SelectionFor(ObjectType type)
    {
        foreach (var selection in _selections)
        {
            if (selection!.Type == type)
            {
                return selection;
            }
        }

        return Add(type);
    }

    /// <summary>The sub-fields asked of any possible object type; empty for leaves.</summary>
    public IEnumerable<FieldPlan> SubFields =>
        Definition.Type.Named.IsComposite
            ? _compiler.Schema.GetPossibleTypes(Definition.Type.Named).SelectMany(type => SelectionFor(type).Fields)
            : [];

    /// <summary>Whether a sub-field of this schema name is asked for.</summary>
    /// <param name="fieldName">Name in the schema, not the alias.</param>
    public bool Selects(string fieldName) => SubFields.Any(f => f.Definition.Name == fieldName);

    /// <summary>Something that is prepared once a plan and kept with it, e.g. a compiled query.</summary>
    /// <typeparam name="T">What is kept; one a key and field.</typeparam>
    /// <param name="key">Tells apart what several resolvers keep; usually a static object or the resolver.</param>
    /// <param name="prepare">Makes it; may run twice when two requests come first together.</param>
    public T GetOrAdd<T>(object key, Func<FieldPlan, T> prepare)
        where T : class
    {
        var memos = _memos ?? Interlocked.CompareExchange(ref _memos, new(), null) ?? _memos;
        return (T)memos.GetOrAdd(key, static (_, state) => state.prepare(state.field), (prepare, field: this));
    }

    private SelectionPlan Add(ObjectType type)
    {
        var added = _compiler.CollectSubfields(type, Nodes);
        while (true)
        {
            var before = Volatile.Read(ref _selections);
            if (Array.Find(before, s => s!.Type == type) is { } other)
            {
                return other;
            }

            if (Interlocked.CompareExchange(ref _selections, [.. before, added], before) == before)
            {
                return added;
            }
        }
    }
}

using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Fields out of properties and methods.</summary>
internal sealed class FieldMapping(SchemaMapping schema)
{
    /// <summary>The fields of a class of root fields.</summary>
    public IEnumerable<OutputField> OfRoot(Type type, string root)
    {
        var isStatic = type is { IsAbstract: true, IsSealed: true };
        foreach (var method in Members.Methods(type, isStatic))
        {
            var context = Expression.Parameter(typeof(ResolverContext), "context");
            var instance = isStatic ? null : Expression.Convert(
                Expression.Call(typeof(ServiceAccess), nameof(ServiceAccess.GetOrCreate), [type], Expression.Property(context, nameof(ResolverContext.Services))), type);
            yield return OfMethod(new(method, type) { Instance = instance, Context = context, Root = root });
        }
    }

    /// <summary>The fields that a class of static methods adds to an object type.</summary>
    public IEnumerable<OutputField> OfExtension(Type extension, Type type) =>
        Members.Methods(extension, isStatic: true).Select(m => OfMethod(new(m, type)));

    /// <summary>The fields of the type's own members, without those that another takes the place of.</summary>
    public IEnumerable<OutputField> OfMembers(Type type, Func<string, bool> isReplaced)
    {
        foreach (var property in ExposedProperties(type).Where(p => !isReplaced(Naming.Field(p))))
        {
            yield return OfProperty(property, type);
        }
        var options = Options(type).ToList();
        foreach (var method in Members.Methods(type, isStatic: false).Where(m => !isReplaced(Naming.Field(m)) && IsChosen(options, m.Name)))
        {
            FieldSource source = new(method, type);
            yield return OfMethod(source with { Instance = Expression.Convert(source.Parent, type) });
        }
    }

    /// <summary>The properties of a type that are fields.</summary>
    public IEnumerable<PropertyInfo> ExposedProperties(Type type)
    {
        var options = Options(type).ToList();
        return Members.Properties(type).Where(p => IsChosen(options, p.Name));
    }

    public bool IsId(MemberInfo member, Type owner) =>
        Members.Has<IDAttribute>(member) || (member is PropertyInfo && Options(owner).Any(o => o.Ids.Contains(member.Name)));

    private IEnumerable<ObjectTypeOptionsAttribute> Options(Type type) =>
        schema.Extensions[type].SelectMany(e => e.GetCustomAttributes<ObjectTypeOptionsAttribute>()).Where(o => o.ObjectType == type);

    private static bool IsChosen(List<ObjectTypeOptionsAttribute> options, string name) =>
        options.TrueForAll(o => !o.Ignore.Contains(name) && (o.Only.Length == 0 || o.Only.Contains(name)));

    private OutputField OfProperty(PropertyInfo property, Type type)
    {
        FieldSource source = new(property, type);
        var shape = TypeShape.Of(property);
        var isId = IsId(property, type);
        var list = ListMapping.Of(schema, source, shape);
        var call = Expression.Property(Expression.Convert(source.Parent, property.DeclaringType!), property);
        return schema.Authorization.Guard(Field(source, list.Reference ?? schema.Objects.Reference(shape, isId, source.Label), list.Arguments) with
        {
            Resolver = Leaf(source, call, shape, isId) ?? (() => ResolverMapping.Single(call, source.Parent, source.Context, list.Pipeline)),
            IsCacheable = list.Pipeline is null,
            Reads = ClrScalars.IsLeaf(shape.NamedType) || list.Pipeline is not null ? new([property], null) : new([], property),
        }, source).Create();
    }

    private OutputField OfMethod(FieldSource source)
    {
        var method = (MethodInfo)source.Member;
        var parameters = ParameterMapping.Of(schema, source);
        var shape = ReturnShape(source, method);
        var isId = Members.Has<IDAttribute>(method);
        var list = ListMapping.Of(schema, source, shape);
        var call = Expression.Call(source.Instance, method, parameters.Values);
        if (source.Root == "Mutation")
        {
            return schema.Authorization.Guard(MutationMapping.Complete(schema, source, shape, parameters, call, Field(source, "Boolean", [])), source).Create();
        }
        var caching = method.GetCustomAttribute<CacheableAttribute>() ?? method.DeclaringType!.GetCustomAttribute<CacheableAttribute>();
        return schema.Authorization.Guard(Field(source, list.Reference ?? schema.Objects.Reference(shape, isId, source.Label), [.. parameters.Arguments, .. list.Arguments]) with
        {
            Resolver = source.IsStream ? () => ResolverMapping.Stream(call, source.Context)
                : source.IsBatch ? () => ResolverMapping.Batch(call, source.Parents, source.Context)
                : (parameters.NeedsOnlyParent ? Leaf(source, call, shape, isId) : null) ?? (() => ResolverMapping.Single(call, source.Parent, source.Context, list.Pipeline)),
            IsCacheable = caching is not null,
            CacheDependencies = caching?.DependsOn ?? [],
            Reads = source.Root is null ? parameters.Reads : null,
        }, source).Create();
    }

    private TypeShape ReturnShape(FieldSource source, MethodInfo method)
    {
        var shape = TypeShape.Of(method.ReturnParameter);
        if (!source.IsBatch)
        {
            return source.IsStream && shape.Item is { } streamed ? streamed : shape;
        }
        if (shape.Item is { } item)
        {
            return item;
        }
        schema.Report(source.Label, "is a batch resolver and must give a list in the parents' order.");
        return shape;
    }

    private Func<FieldResolver>? Leaf(FieldSource source, Expression call, TypeShape shape, bool isId)
    {
        if (shape.Item is not null || !ClrScalars.IsLeaf(shape.Type) || ResolverMapping.IsAsync(call.Type) || source.IsBatch || source.Root is not null)
        {
            return null;
        }
        var typed = Expression.Parameter(source.ParentType, "parent");
        return LeafMapping.Create(schema, Expression.Lambda(new ParentReplacement(source.Parent, typed).Visit(call), typed), isId);
    }

    private FieldDraft Field(FieldSource source, TypeReference reference, IReadOnlyList<InputValue> arguments) =>
        new(Naming.Field(source.Member), reference)
        {
            Description = Members.Attribute<GraphQLDescriptionAttribute>(source.Member)?.Description ?? schema.Documentation.Summary(source.Member),
            DeprecationReason = Members.DeprecationReason(source.Member),
            Arguments = arguments,
            Directives = CostDirectives.Of(source.Member),
        };

    // (object)parent → T over an object parameter becomes the typed parameter itself.
    private sealed class ParentReplacement(ParameterExpression parent, ParameterExpression typed) : ExpressionVisitor
    {
        protected override Expression VisitUnary(UnaryExpression node) =>
            node.Operand == parent ? (node.Type == typed.Type ? typed : Expression.Convert(typed, node.Type)) : base.VisitUnary(node);
    }
}

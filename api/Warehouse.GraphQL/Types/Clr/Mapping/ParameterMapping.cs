using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>What each parameter of a resolver is given, and the arguments that come of them.</summary>
internal sealed class ParameterMapping
{
    private readonly SchemaMapping _schema;
    private readonly FieldSource _source;
    private readonly List<InputValue> _arguments = [];

    private ParameterMapping(SchemaMapping schema, FieldSource source)
    {
        (_schema, _source) = (schema, source);
        Values = [.. ((MethodInfo)source.Member).GetParameters().Select(Value)];
        if (source.Member.GetCustomAttribute<UsePagingAttribute>() is null && TakesPaging)
        {
            _arguments.AddRange(ListMapping.PagingArguments());
        }
    }

    public IReadOnlyList<Expression> Values { get; }

    public IReadOnlyList<InputValue> Arguments => _arguments;

    /// <summary>Neither arguments nor anything of the request.</summary>
    public bool NeedsOnlyParent { get; private set; } = true;

    /// <summary>What the resolver reads of its parent.</summary>
    public ProjectedMembers Reads { get; private set; } = new(null, null);

    private bool TakesPaging { get; set; }

    public static ParameterMapping Of(SchemaMapping schema, FieldSource source) => new(schema, source);

    private Expression Value(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<ParentAttribute>() is { } parent)
        {
            return Parent(parameter, parent);
        }
        NeedsOnlyParent = false;
        var type = parameter.ParameterType;
        if (type == typeof(PagingArguments))
        {
            TakesPaging = true;
            var limits = ListMapping.Limits(_source.Member);
            return Expression.Call(typeof(PagingSelection), nameof(PagingSelection.Read), null, _source.Context, Expression.Constant(limits));
        }
        return FromContext(type) ?? Service(parameter) ?? Argument(parameter);
    }

    private Expression Parent(ParameterInfo parameter, ParentAttribute parent)
    {
        Reads = Required(parent);
        if (!_source.IsBatch)
        {
            return Expression.Convert(_source.Parent, parameter.ParameterType);
        }
        if (TypeShape.Of(parameter).Item is { } item && parameter.ParameterType.IsAssignableFrom(item.Type.MakeArrayType()))
        {
            return Expression.Call(typeof(ResolverMapping), nameof(ResolverMapping.Parents), [item.Type], _source.Parents);
        }
        _schema.Report(_source.Label, $"takes its parents as {parameter.ParameterType.Name}; a batch resolver takes a list.");
        return Expression.Default(parameter.ParameterType);
    }

    private ProjectedMembers Required(ParentAttribute parent)
    {
        if (parent.Requires.Count == 0)
        {
            return new(null, null);
        }
        foreach (var unknown in parent.Requires.Where(r => _source.ParentType.GetProperty(r) is null))
        {
            _schema.Report(_source.Label, $"requires \"{unknown}\", which {_source.ParentType.Name} does not have.");
        }
        var required = parent.Requires.Select(r => _source.ParentType.GetProperty(r)).OfType<PropertyInfo>().ToLookup(p => ClrScalars.IsLeaf(p.PropertyType));
        if (required[false].Skip(1).Any())
        {
            _schema.Report(_source.Label, "requires several members that are objects; a field can bring only one.");
        }
        return new([.. required[true]], required[false].FirstOrDefault());
    }

    private Expression? FromContext(Type type) => type switch
    {
        _ when type == typeof(ResolverContext) => _source.Context,
        _ when type == typeof(CancellationToken) => Expression.Property(_source.Context, nameof(ResolverContext.CancellationToken)),
        _ when type == typeof(ClaimsPrincipal) => Expression.Property(_source.Context, nameof(ResolverContext.User)),
        _ when type == typeof(FieldPlan) => Expression.Property(_source.Context, nameof(ResolverContext.Field)),
        _ when type == typeof(Selection) => Expression.Call(typeof(Selection), nameof(Selection.Of), null, Expression.Property(_source.Context, nameof(ResolverContext.Field))),
        _ when type == typeof(Schema) => Expression.Property(_source.Context, nameof(ResolverContext.Schema)),
        _ when type == typeof(IServiceProvider) => Expression.Property(_source.Context, nameof(ResolverContext.Services)),
        _ when typeof(IDataLoader).IsAssignableFrom(type) => Expression.Call(
            Expression.Property(_source.Context, nameof(ResolverContext.DataLoaders)), nameof(IDataLoaderScope.Get), [type]),
        _ => null,
    };

    private MethodCallExpression? Service(ParameterInfo parameter) => _schema.IsService(parameter.ParameterType)
        ? Expression.Call(
            typeof(ServiceAccess),
            TypeShape.Of(parameter).IsNullable ? nameof(ServiceAccess.GetOrDefault) : nameof(ServiceAccess.Get),
            [parameter.ParameterType],
            Expression.Property(_source.Context, nameof(ResolverContext.Services)))
        : null;

    private MethodCallExpression Argument(ParameterInfo parameter)
    {
        var isId = parameter.IsDefined(typeof(IDAttribute));
        var shape = TypeShape.Of(parameter);
        OptionalInput.Check(_schema, _source.Label, parameter.Name!, parameter.ParameterType, shape);
        var type = shape.NamedType;
        if (type.IsInterface || type.IsAbstract)
        {
            _schema.Report(_source.Label, $"takes \"{parameter.Name}\" of {type.Name}, which is neither a registered service nor an input type.");
            type = typeof(string);
            shape = new(type, true, null);
        }
        var name = Naming.Argument(parameter);
        _arguments.Add(new(name, _schema.Inputs.Reference(shape, isId))
        {
            Description = parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _schema.Documentation.Parameter(parameter),
            DeprecationReason = parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
            DefaultValue = parameter.HasDefaultValue ? _schema.Inputs.Literal(parameter.DefaultValue, isId) : null,
            Convert = InputConversion.To(parameter.ParameterType),
        });
        return OptionalInput.Read(Expression.Property(_source.Context, nameof(ResolverContext.Arguments)), name, parameter.ParameterType);
    }
}

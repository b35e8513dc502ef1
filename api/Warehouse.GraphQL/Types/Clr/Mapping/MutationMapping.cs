using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The conventions of mutations: one <c>input</c>, one payload with what was made and typed <c>errors</c>.</summary>
internal static class MutationMapping
{
    public static FieldDraft Complete(SchemaMapping schema, FieldSource source, TypeShape shape, ParameterMapping parameters, Expression call, FieldDraft draft)
    {
        var errors = source.Member.GetCustomAttributes<MutationErrorAttribute>().SelectMany(e => e.ExceptionTypes).Distinct().ToList();
        var (arguments, unwrapped) = Input(schema, source, draft.Name, parameters, call);
        FieldResolver Resolve() => ResolverMapping.Single(unwrapped, source.Parent, source.Context, null);
        if (IsPayload(shape) && errors.Count == 0)
        {
            return draft with { Arguments = arguments, Resolver = Resolve } with { Reference = schema.Objects.Reference(shape, false, source.Label) };
        }
        return draft with
        {
            Arguments = arguments,
            Reference = TypeReference.Named(Payload(schema, source, shape, draft.Name, errors)).NonNull(),
            Resolver = () =>
            {
                var resolver = Resolve();
                return new AsyncResolver((parent, context) => MutationPayload.RunAsync(resolver, parent, context, errors));
            },
        };
    }

    private static (IReadOnlyList<InputValue> Arguments, Expression Call) Input(SchemaMapping schema, FieldSource source, string field, ParameterMapping parameters, Expression call)
    {
        var description = $"What `{field}` takes.";
        if (parameters.Arguments is [{ Name: "input" } only])
        {
            return ([new("input", only.Reference) { Description = only.Description ?? description, DefaultValue = only.DefaultValue, Convert = only.Convert }], call);
        }
        if (parameters.Arguments.Count == 0)
        {
            return ([], call);
        }
        var name = Naming.PascalCase(field) + "Input";
        schema.Define(name, source.Label, () => new InputObjectType(name)
        {
            Description = description,
            FieldDefinitions = parameters.Arguments,
        });
        InputValue input = new("input", TypeReference.Named(name).NonNull()) { Description = description };
        return ([input], new InputAccess(source.Context).Visit(call));
    }

    private static string Payload(SchemaMapping schema, FieldSource source, TypeShape shape, string field, List<Type> errors)
    {
        var name = Naming.PascalCase(field) + "Payload";
        return schema.Define(name, source.Label + "(payload)", () => new ObjectType(name)
        {
            Description = $"What `{field}` answers.",
            FieldDefinitions =
            [
                .. IsPayload(shape) ? schema.Fields.ExposedProperties(shape.Type).Select(p => Part(schema, source, shape.Type, p)) : [Result(schema, source, shape)],
                .. errors.Count == 0 ? (OutputField[])[] : [MutationErrorMapping.Field(schema, source, field, errors)],
            ],
        });
    }

    private static bool IsPayload(TypeShape shape) => shape.Type.Name.EndsWith("Payload", StringComparison.Ordinal);

    private static OutputField Result(SchemaMapping schema, FieldSource source, TypeShape shape) =>
        new(ClrScalars.IsLeaf(shape.NamedType) ? "result" : Naming.CamelCase(Naming.Type(shape.NamedType)), schema.Objects.Reference(shape.AsNullable(), false, source.Label))
        {
            Description = "What came of it; null when there are errors.",
            Resolver = new PureResolver((payload, _) => ((MutationPayload)payload).Result),
        };

    // With errors there is no payload of the method's: then its lists are empty, unless they may be null, and all else is null.
    private static OutputField Part(SchemaMapping schema, FieldSource source, Type payload, PropertyInfo property)
    {
        var shape = TypeShape.Of(property);
        Array? none = shape is { Item: { } item, IsNullable: false } ? Array.CreateInstance(item.Type, 0) : null;
        return new(Naming.Field(property), schema.Objects.Reference(none is null ? shape.AsNullable() : shape, schema.Fields.IsId(property, payload), source.Label))
        {
            Description = schema.Documentation.Summary(property),
            Resolver = new PureResolver((outcome, _) => ((MutationPayload)outcome).Result is { } result ? property.GetValue(result) : none),
        };
    }

    // Arguments that the method takes one by one come as fields of the input.
    private sealed class InputAccess(ParameterExpression context) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Object is MemberExpression { Member.Name: nameof(ResolverContext.Arguments) } && node.Object.Type == typeof(ArgumentValues)
                ? Expression.Call(Input(), nameof(InputObjectValue.Get), node.Method.GetGenericArguments(), [.. node.Arguments])
                : base.VisitMethodCall(node);

        private MethodCallExpression Input() => Expression.Call(
            Expression.Property(context, nameof(ResolverContext.Arguments)), nameof(ArgumentValues.Get), [typeof(InputObjectValue)], Expression.Constant("input"));
    }
}

using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The conventions of mutations: one <c>input</c>, one payload with what was made and typed <c>errors</c>.</summary>
internal static class MutationMapping
{
    public static FieldDraft Complete(SchemaMapping schema, FieldSource source, TypeShape shape, ParameterMapping parameters, Expression call, FieldDraft draft)
    {
        var errors = source.Member.GetCustomAttributes<MutationErrorAttribute>().Select(e => e.ExceptionType).ToList();
        var (arguments, unwrapped) = Input(schema, source, draft.Name, parameters, call);
        var resolve = ResolverMapping.Single(unwrapped, source.Parent, source.Context, null);
        if (shape.Type.Name.EndsWith("Payload", StringComparison.Ordinal) && errors.Count == 0)
        {
            return draft with { Arguments = arguments, Resolver = resolve } with { Reference = schema.Objects.Reference(shape, false, source.Label) };
        }
        return draft with
        {
            Arguments = arguments,
            Reference = TypeReference.Named(Payload(schema, source, shape, draft.Name, errors)).NonNull(),
            Resolver = new AsyncResolver((parent, context) => MutationPayload.RunAsync(resolve, parent, context, errors)),
        };
    }

    private static (IReadOnlyList<InputValue> Arguments, Expression Call) Input(SchemaMapping schema, FieldSource source, string field, ParameterMapping parameters, Expression call)
    {
        if (parameters.Arguments.Count == 0 || parameters.Arguments is [{ Name: "input" }])
        {
            return (parameters.Arguments, call);
        }
        var name = Naming.PascalCase(field) + "Input";
        schema.Define(name, source.Label, () => new InputObjectType(name)
        {
            Description = $"What `{field}` takes.",
            FieldDefinitions = parameters.Arguments,
        });
        InputValue input = new("input", TypeReference.Named(name).NonNull()) { Description = $"What `{field}` takes." };
        return ([input], new InputAccess(source.Context).Visit(call));
    }

    private static string Payload(SchemaMapping schema, FieldSource source, TypeShape shape, string field, List<Type> errors)
    {
        var name = Naming.PascalCase(field) + "Payload";
        var result = Naming.CamelCase(Naming.Type(shape.NamedType));
        var resultField = new OutputField(ClrScalars.IsLeaf(shape.NamedType) ? "result" : result, schema.Objects.Reference(shape.AsNullable(), false, source.Label))
        {
            Description = "What came of it; null when there are errors.",
            Resolver = new PureResolver((payload, _) => ((MutationPayload)payload).Result),
        };
        return schema.Define(name, source.Label + "(payload)", () => new ObjectType(name)
        {
            Description = $"What `{field}` answers.",
            FieldDefinitions = errors.Count == 0 ? [resultField] : [resultField, MutationErrorMapping.Field(schema, source, field, errors)],
        });
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

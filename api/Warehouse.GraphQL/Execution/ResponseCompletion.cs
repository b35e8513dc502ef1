using System.Collections;
using System.Runtime.CompilerServices;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>
/// CompleteValue (section 6.4.3) and error handling (section 6.4.4): writes resolved values depth first. Every method that returns
/// false has met null where null is not allowed, has reported it, and leaves it to its caller to go back and write null.
/// </summary>
internal sealed class ResponseCompletion(ResponseWriter writer, FaultReport faults)
{
    private readonly ResponsePath _path = new();
    private List<GraphQLError>? _errors;

    public IReadOnlyList<GraphQLError> Errors => _errors ?? (IReadOnlyList<GraphQLError>)[];

    public bool WriteSelection(SelectionRun run, int index)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var fields = run.Plan.Span;
        var parent = run.Parents[index];
        writer.WriteByte((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            var plan = fields[i];
            writer.WriteRaw(plan.EncodedName.AsSpan(i == 0 ? 1 : 0));
            var whole = run.Fields[i] is { } field ? WriteField(field, index) : WriteLeaf(plan, parent);
            if (!whole)
            {
                return false;
            }
        }

        writer.WriteByte((byte)'}');
        return true;
    }

    private bool WriteLeaf(FieldPlan plan, object parent)
    {
        if (plan.WriteLeaf is not { } write)
        {
            writer.WriteRaw(plan.EncodedTypeName);
            return true;
        }

        var start = writer.Position;
        Exception? fault = null;
        try
        {
            if (write(parent, writer))
            {
                return true;
            }
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        writer.Truncate(start);
        _path.Enter(plan);
        var goesOn = Nothing(plan.Shape, fault, plan);
        _path.Leave();
        return goesOn;
    }

    private bool WriteField(FieldRun run, int index)
    {
        _path.Enter(run.Plan);
        var next = run.Starts.Length == 0 ? 0 : run.Starts[index];
        var whole = CompleteValue(run.Values[index], run.Plan.Shape, run, ref next);
        _path.Leave();
        return whole;
    }

    private bool CompleteValue(object? value, ValueShape shape, FieldRun run, ref int next)
    {
        if (value is null or ResolverFault)
        {
            return Nothing(shape, (value as ResolverFault)?.Exception, run.Plan);
        }

        var start = writer.Position;
        if (shape.Item is not null
            ? WriteList(value, shape.Item, run, ref next)
            : shape.Named.IsLeaf ? WriteLeafValue(value, shape.Named, run) : WriteObject(run, next++))
        {
            return true;
        }

        writer.Truncate(start);
        if (shape.IsNonNull)
        {
            return false;
        }

        writer.WriteNull();
        return true;
    }

    private bool WriteList(object value, ValueShape shape, FieldRun run, ref int next)
    {
        if (ListValues.Of(value) is not { } list)
        {
            return Report(ListValues.NotAList(run.Plan).Exception, run.Plan);
        }

        writer.WriteByte((byte)'[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteByte((byte)',');
            }

            _path.Enter(i);
            var whole = CompleteValue(list[i], shape, run, ref next);
            _path.Leave();
            if (!whole)
            {
                Skip(list, i + 1, shape, ref next);
                return false;
            }
        }

        writer.WriteByte((byte)']');
        return true;
    }

    // What follows a failed item is not written, but its objects have their places, which must be passed over.
    private static void Skip(IList list, int from, ValueShape shape, ref int next)
    {
        for (var i = from; i < list.Count; i++)
        {
            if (list[i] is IList inner && shape.Item is { } item)
            {
                Skip(inner, 0, item, ref next);
            }
            else if (list[i] is not (null or ResolverFault))
            {
                next++;
            }
        }
    }

    private bool WriteObject(FieldRun run, int index)
    {
        if (run.Objects is not { } objects)
        {
            return WriteSelection(run.Children[0], index);
        }

        var (child, place, fault) = objects[index];
        return child is null ? Report(fault!.Exception, run.Plan) : WriteSelection(child, place);
    }

    private bool WriteLeafValue(object value, NamedType type, FieldRun run)
    {
        try
        {
            if (type is ScalarType scalar)
            {
                scalar.CoerceResult(value, writer);
                return true;
            }

            if (((EnumType)type).EncodedName(value) is { } name)
            {
                writer.WriteRaw(name);
                return true;
            }
        }
        catch (Exception exception)
        {
            return Report(exception, run.Plan);
        }

        return Report(new GraphQLException($"Enum \"{type}\" cannot represent value: {Types.Scalars.Inspect.Value(value)}"), run.Plan);
    }

    private bool Nothing(ValueShape shape, Exception? fault, FieldPlan plan)
    {
        if (fault is not null)
        {
            Report(fault, plan);
        }
        else if (shape.IsNonNull)
        {
            Report(new GraphQLException($"Cannot return null for non-nullable field {plan.ParentType}.{plan.Definition.Name}."), plan);
        }

        if (shape.IsNonNull)
        {
            return false;
        }

        writer.WriteNull();
        return true;
    }

    private bool Report(Exception exception, FieldPlan plan)
    {
        Telemetry.CountError(plan);
        (_errors ??= []).AddRange(faults.Errors(exception, plan, _path.ToList()));
        return false;
    }
}

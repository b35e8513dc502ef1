using System.Collections;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>Lets the objects that a field resolved to flow into the selections of the next level, lists flattened and abstract types told apart.</summary>
internal sealed class LevelFlow(Schema schema)
{
    /// <summary>Fills the field's children and adds them to the next level.</summary>
    public void Flow(FieldRun run, List<SelectionRun> next)
    {
        var shape = run.Plan.Shape;
        if (!shape.Named.IsComposite)
        {
            return;
        }

        run.Starts = new int[run.Values.Length];
        if (shape.Named is ObjectType type && run.Plan.SelectionFor(type) is { Fault: null } selection)
        {
            run.Children.Add(new(selection));
        }
        else
        {
            run.Objects = [];
        }

        for (var i = 0; i < run.Values.Length; i++)
        {
            run.Starts[i] = run.Objects?.Count ?? run.Children[0].Parents.Count;
            run.Values[i] = Flow(run.Values[i], shape, run);
        }

        foreach (var child in run.Children)
        {
            if (child.Parents.Count > 0)
            {
                next.Add(child);
            }
        }
    }

    /// <returns>The value, with lists that can be gone through again.</returns>
    private object? Flow(object? value, ValueShape shape, FieldRun run)
    {
        if (value is null or ResolverFault)
        {
            return value;
        }

        if (shape.Item is { } item)
        {
            return FlowList(value, item, run);
        }

        if (run.Objects is null)
        {
            run.Children[0].Parents.Add(value);
        }
        else
        {
            run.Objects.Add(Locate(value, shape.Named, run));
        }

        return value;
    }

    private object FlowList(object value, ValueShape shape, FieldRun run)
    {
        try
        {
            if (ListValues.Of(value) is not { } list)
            {
                return ListValues.NotAList(run.Plan);
            }

            if (shape.Item is not null)
            {
                list = list.Cast<object?>().ToArray();
            }

            return FlowItems(list, shape, run);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ResolverFault(exception);
        }
    }

    private IList FlowItems(IList list, ValueShape shape, FieldRun run)
    {
        if (shape.Item is null && run.Objects is null)
        {
            run.Children[0].Parents.EnsureCapacity(run.Children[0].Parents.Count + list.Count);
        }

        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i];
            var flown = Flow(item, shape, run);
            if (!ReferenceEquals(flown, item))
            {
                list[i] = flown;
            }
        }

        return list;
    }

    private AbstractObject Locate(object value, NamedType named, FieldRun run)
    {
        try
        {
            var type = named as ObjectType ?? AbstractTypeResolution.Resolve(schema, named, value, run.Plan);
            var child = run.Children.Find(c => c.Plan.Type == type);
            if (child is null)
            {
                var selection = run.Plan.SelectionFor(type);
                if (selection.Fault is { } fault)
                {
                    return new(null, 0, new(fault));
                }

                child = new(selection);
                run.Children.Add(child);
            }

            child.Parents.Add(value);
            return new(child, child.Parents.Count - 1, null);
        }
        catch (GraphQLException exception)
        {
            return new(null, 0, new(exception));
        }
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Execution;

/// <summary>What the engine tells about its work: traces and metrics, both named <c>Warehouse.GraphQL</c>.</summary>
public static class Telemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Warehouse.GraphQL";

    internal static ActivitySource Source { get; } = new(Name);

    private static Meter Meter { get; } = new(Name);

    private static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("graphql.request.duration", "s", "Time to execute a request, without HTTP.");

    private static Counter<long> ErrorCount { get; } = Meter.CreateCounter<long>("graphql.errors", "{error}", "Errors in responses, by code.");

    private static Counter<long> FieldErrorCount { get; } = Meter.CreateCounter<long>("graphql.field.errors", "{error}", "Errors of fields, by type and field.");

    /// <summary>A part of the request: its duration is that of the activity.</summary>
    internal static Activity? Parse() => Source.StartActivity("graphql.parse");

    internal static Activity? Validate() => Source.StartActivity("graphql.validate");

    internal static Activity? Plan() => Source.StartActivity("graphql.plan");

    internal static Activity? Execute() => Source.StartActivity("graphql.execute");

    internal static void Describe(Activity? activity, OperationDefinitionNode operation)
    {
        if (activity?.Source == Source)
        {
            activity.SetTag("graphql.operation.type", operation.Operation.ToString().ToLowerInvariant());
            activity.SetTag("graphql.operation.name", operation.Name?.Value);
        }
    }

    internal static void DescribeCost(Activity? activity, double field, double type)
    {
        if (activity?.Source == Source)
        {
            activity.SetTag("graphql.cost.field", field);
            activity.SetTag("graphql.cost.type", type);
        }
    }

    internal static void CountError(FieldPlan field)
    {
        if (FieldErrorCount.Enabled)
        {
            FieldErrorCount.Add(1, new KeyValuePair<string, object?>("field", $"{field.ParentType.Name}.{field.Definition.Name}"));
        }
    }

    internal static void Record(Activity? activity, ExecutionResult result, long started)
    {
        if (Duration.Enabled)
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("error", result.Errors.Count > 0));
        }

        if (result.Errors.Count == 0)
        {
            return;
        }

        activity?.SetTag("graphql.errors", result.Errors.Count);
        activity?.SetStatus(ActivityStatusCode.Error, result.Errors[0].Message);
        foreach (var error in result.Errors)
        {
            ErrorCount.Add(1, new KeyValuePair<string, object?>("code", error.Code));
        }
    }
}

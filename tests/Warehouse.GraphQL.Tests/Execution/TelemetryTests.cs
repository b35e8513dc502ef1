using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Request_is_traced_by_its_phases_with_its_cost()
    {
        RequestExecutor executor = new(Territory.Create());
        var first = await TraceAsync(executor);
        var second = await TraceAsync(executor);

        Assert.Equal(["graphql.parse", "graphql.validate", "graphql.plan", "graphql.execute", "graphql.request"], first.Select(a => a.OperationName));
        Assert.Equal(["graphql.plan", "graphql.execute", "graphql.request"], second.Select(a => a.OperationName));
        var request = first[^1];
        Assert.Equal("Names", request.GetTagItem("graphql.operation.name"));
        Assert.Equal((1d, 10d), (request.GetTagItem("graphql.cost.field"), request.GetTagItem("graphql.cost.type")));
        Assert.All(first.SkipLast(1), phase => Assert.Equal(request.SpanId, phase.ParentSpanId));
    }

    [Fact]
    public async Task Errors_of_fields_are_counted_by_field()
    {
        ConcurrentQueue<long> counted = [];
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Telemetry.Name && instrument.Name == "graphql.field.errors")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (tags.ToArray().Contains(new("field", "Query.unlucky")))
            {
                counted.Enqueue(count);
            }
        });
        listener.Start();
        var schema = SdlSchema.Build("type Query { unlucky: Int lucky: Int }", new()
        {
            Resolver = (_, field) => new PureResolver((_, _) => field == "lucky" ? 1 : throw new GraphQLException("No luck.")),
        });
        using var result = await new RequestExecutor(schema).ExecuteAsync(new() { Query = "{ unlucky lucky again: unlucky }" });
        Assert.Equal(2, counted.Sum());
    }

    private static async Task<IReadOnlyList<Activity>> TraceAsync(RequestExecutor executor)
    {
        using var test = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        ConcurrentQueue<Activity> ended = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == test.TraceId)
                {
                    ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var result = await executor.ExecuteAsync(new() { Query = "query Names { departments { name } }" });
        return [.. ended];
    }
}

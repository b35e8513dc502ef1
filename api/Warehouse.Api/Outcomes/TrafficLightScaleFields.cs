using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>The public fields of the limits of the traffic light: what they say, not how they are used.</summary>
[ObjectType<TrafficLightScale>(Ignore = [nameof(TrafficLightScale.Of)])]
public static class TrafficLightScaleFields;

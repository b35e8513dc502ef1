using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Poverty;

/// <summary>One part of a poverty index in one municipality; percentages 0 to 100, of households in the IPM and of persons in the NBI.</summary>
/// <param name="Code">Code, e.g. <c>INFORMAL_EMPLOYMENT</c>.</param>
/// <param name="Name">Name in Spanish.</param>
/// <param name="NameEnglish">Name in English.</param>
/// <param name="Value">In the whole municipality; null when not published.</param>
/// <param name="Urban">In the seat; null when not published.</param>
/// <param name="Rural">Outside the seat; null when not published.</param>
[GraphQLName("PovertyComponent")]
public sealed record PovertyComponentShare([property: ID] string Code, string Name, string NameEnglish, double? Value, double? Urban, double? Rural);

using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>Indicators by code.</summary>
public sealed class IndicatorByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<Indicator>(db, i => i.Code, scheduler);

using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Api.Poverty;

/// <summary>Poverty indices by code.</summary>
public sealed class PovertyIndexByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<PovertyIndex>(db, i => i.Code, scheduler);

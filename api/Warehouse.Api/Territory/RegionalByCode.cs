using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Regionals by code.</summary>
public sealed class RegionalByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<Regional>(db, r => r.Code, scheduler);

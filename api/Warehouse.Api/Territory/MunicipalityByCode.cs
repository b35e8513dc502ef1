using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Municipalities by DIVIPOLA code.</summary>
public sealed class MunicipalityByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<Municipality>(db, m => m.Code, scheduler);

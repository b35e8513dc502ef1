using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Training centres by SENA's code.</summary>
public sealed class TrainingCentreByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<TrainingCentre>(db, c => c.Code, scheduler);

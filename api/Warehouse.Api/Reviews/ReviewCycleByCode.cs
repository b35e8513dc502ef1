using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Review cycles by code.</summary>
public sealed class ReviewCycleByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<ReviewCycle>(db, c => c.Code, scheduler);

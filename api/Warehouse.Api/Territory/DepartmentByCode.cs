using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Departments by code.</summary>
public sealed class DepartmentByCode(OperationalContext db, BatchScheduler scheduler) : RowByCode<Department>(db, d => d.Code, scheduler);

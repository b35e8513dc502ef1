using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model.Operational;

namespace Warehouse.Tests.Api.Questions;

/// <summary>All that ships and, on top, the reviews, commitments and budgets of <see cref="KnownWork"/>.</summary>
public sealed class WorkedWarehouse(ServedWarehouse served) : CopiedWarehouse(served)
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = Services.CreateAsyncScope();
        await KnownWork.AddAsync(scope.ServiceProvider.GetRequiredService<OperationalContext>());
    }
}

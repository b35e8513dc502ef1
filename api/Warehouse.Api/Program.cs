using Warehouse.Api.Downloads;
using Warehouse.Api.Hosting;
using Warehouse.Database;

var builder = WebApplication.CreateBuilder(args);
builder.UseDefaultAddress("http://localhost:5080");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddWarehouse(builder.Configuration);
builder.Services.AddFirstLoad();
builder.Services.AddWarehouseGraphQL(builder.Environment);
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

var app = builder.Build();
app.BeginFirstLoad();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.MapHealth();
app.UseReadiness();
app.MapWarehouseGraphQL();
app.MapReports();
app.Run();

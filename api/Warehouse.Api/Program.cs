using Microsoft.AspNetCore.ResponseCompression;
using Warehouse.Api.Downloads;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Database;

var builder = WebApplication.CreateBuilder(args);
if (TokenCommand.IsAsked(args))
{
    return await TokenCommand.RunAsync(args, builder, Console.Out, Console.Error);
}

builder.UseDefaultAddress("http://localhost:5080");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddWarehouse(builder.Configuration, onlyAsks: true);
builder.AddTokenSchemes();
builder.Services.AddCrossOrigins(builder.Configuration);
builder.Services.AddFirstLoad();
builder.Services.AddWarehouseGraphQL(builder.Environment);
builder.Services.AddResponseCompression(options =>
    (options.EnableForHttps, options.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json"]));

var app = builder.Build();
app.BeginFirstLoad();
app.UseSecurityHeaders();
app.UseCors();
app.UseResponseCompression();
app.MapHealth();
app.UseReadiness();
app.UseTokens();
app.MapWarehouseGraphQL();
app.MapReports();
app.MapAnswers();
app.Run();
return Environment.ExitCode;

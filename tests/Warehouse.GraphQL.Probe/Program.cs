using System.Text.Json;
using Warehouse.GraphQL.Language;

while (Console.ReadLine() is { } l)
{
    var d = JsonDocument.Parse(l).RootElement.GetProperty("document").GetString()!;
    try { Parser.Parse(d); Console.WriteLine("{\"ok\":true}"); }
    catch (GraphQLSyntaxException e) { Console.WriteLine(JsonSerializer.Serialize(new { errors = new[] { new { message = e.Message, locations = new[] { new { line = e.Location.Line, column = e.Location.Column } } } } })); }
}

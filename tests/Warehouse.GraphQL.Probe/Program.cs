using System.Text;
using Warehouse.GraphQL.Probe;

if (args is ["serve", var url])
{
    await ConformanceServer.RunAsync(url);
    return;
}

// One JSON request a line in, one JSON answer a line out, so that any other implementation can be compared with this one.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
var probe = new Probe();
while (await input.ReadLineAsync() is { } line)
    await output.WriteLineAsync(await probe.AnswerAsync(line));

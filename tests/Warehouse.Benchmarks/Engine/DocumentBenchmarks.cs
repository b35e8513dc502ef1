using BenchmarkDotNet.Attributes;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Warehouse.GraphQL.Validation;

namespace Warehouse.Benchmarks.Engine;

/// <summary>What is done once a document: parsing and validating it; and once a start: building the schema.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly Schema _schema = EngineSchema.Create();
    private readonly string _text = EngineSchema.Introspection;
    private readonly DocumentNode _document = Parser.Parse(EngineSchema.Introspection);
    private readonly string _sdl = EngineSchema.LargeSdl();

    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(_text);

    [Benchmark]
    public IReadOnlyList<GraphQLError> Validate() => DocumentValidator.Validate(_schema, _document);

    [Benchmark]
    public Schema BuildSchema() => SdlSchema.Build(_sdl);
}

using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>How a script leaves a table stored: its columnstore, its key, and what parts it.</summary>
internal sealed class TableStorage : TSqlFragmentVisitor
{
    private readonly Dictionary<string, IReadOnlyList<int>> functions = [];
    private readonly Dictionary<string, string> schemes = [];
    private readonly string table;

    private TableStorage(string table) => this.table = table;

    /// <summary>Where its clustered columnstore is; null when it has none.</summary>
    public FileGroupOrPartitionScheme? Columnstore { get; private set; }

    /// <summary>Its primary key.</summary>
    public UniqueConstraintDefinition? Key { get; private set; }

    public static TableStorage Of(string script, string table)
    {
        var storage = new TableStorage(table);
        TSqlScript.Parse(script).Accept(storage);
        return storage;
    }

    /// <summary>The first values of the parts of a partition scheme, which the script made before.</summary>
    public IReadOnlyList<int> Parts(FileGroupOrPartitionScheme place) => functions[schemes[place.Name.Value]];

    public override void Visit(CreatePartitionFunctionStatement node)
    {
        Assert.Equal(PartitionFunctionRange.Right, node.Range);
        functions.Add(node.Name.Value, [.. node.BoundaryValues.Select(v => int.Parse(((IntegerLiteral)v).Value, null))]);
    }

    public override void Visit(CreatePartitionSchemeStatement node) => schemes.Add(node.Name.Value, node.PartitionFunction.Value);

    public override void Visit(CreateColumnStoreIndexStatement node)
    {
        if (node.Clustered == true && TableCatalogue.NameOf(node.OnName) == table)
            Columnstore = node.OnFileGroupOrPartitionScheme;
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        if (TableCatalogue.NameOf(node.SchemaObjectName) == table)
            Key = node.Definition.TableConstraints.OfType<UniqueConstraintDefinition>().SingleOrDefault(c => c.IsPrimaryKey) ?? Key;
    }
}

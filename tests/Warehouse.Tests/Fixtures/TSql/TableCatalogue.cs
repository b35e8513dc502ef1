using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>The tables that a script makes, and what its indexes and foreign keys name that no table has.</summary>
internal sealed class TableCatalogue : TSqlFragmentVisitor
{
    private readonly Dictionary<string, HashSet<string>> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Table, IEnumerable<string> Columns)> named = [];

    private TableCatalogue()
    {
    }

    public IReadOnlyCollection<string> Tables => tables.Keys;

    /// <summary>Tables and columns that the script names and does not create.</summary>
    public IReadOnlyList<string> Unknown =>
    [
        .. from reference in named
           let columns = Columns(reference.Table)
           from column in columns is null ? [""] : reference.Columns.Where(c => !columns.Contains(c))
           select $"{reference.Table} {column}".TrimEnd(),
    ];

    public static TableCatalogue Of(string script)
    {
        var catalogue = new TableCatalogue();
        TSqlScript.Parse(script).Accept(catalogue);
        return catalogue;
    }

    /// <summary>The columns of a table, e.g. <c>dw.FactOutcomes</c>; null when there is none.</summary>
    public IReadOnlySet<string>? Columns(string table) => tables.GetValueOrDefault(table);

    public static string NameOf(SchemaObjectName name) => $"{name.SchemaIdentifier?.Value ?? "dbo"}.{name.BaseIdentifier.Value}";

    public override void Visit(CreateTableStatement node)
    {
        var table = NameOf(node.SchemaObjectName);
        tables.Add(table, new(node.Definition.ColumnDefinitions.Select(c => c.ColumnIdentifier.Value), StringComparer.OrdinalIgnoreCase));
        foreach (var constraint in node.Definition.TableConstraints)
            Constrain(table, constraint);
    }

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        var table = NameOf(node.SchemaObjectName);
        if (tables.TryGetValue(table, out var columns))
            columns.UnionWith(node.Definition.ColumnDefinitions.Select(c => c.ColumnIdentifier.Value));
        else
            named.Add((table, []));
        foreach (var constraint in node.Definition.TableConstraints)
            Constrain(table, constraint);
    }

    /// <summary>A column gets another name by <c>sp_rename N'[dw].[LoadRuns].[Mark]', N'Publication', 'COLUMN'</c>.</summary>
    public override void Visit(ExecuteStatement node)
    {
        if (node.ExecuteSpecification.ExecutableEntity is not ExecutableProcedureReference procedure
            || procedure.ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value != "sp_rename")
            return;
        var words = procedure.Parameters.Select(p => ((StringLiteral)p.ParameterValue).Value).ToList();
        var path = words[0].Split('.').Select(part => part.Trim('[', ']')).ToList();
        var table = $"{path[0]}.{path[1]}";
        if (words[2] != "COLUMN")
            return;
        named.Add((table, [words[1]]));
        if (tables.TryGetValue(table, out var columns) && columns.Remove(path[2]))
            columns.Add(words[1]);
    }

    public override void Visit(CreateIndexStatement node) =>
        named.Add((NameOf(node.OnName), [.. node.Columns.Select(c => Last(c.Column)), .. node.IncludeColumns.Select(Last)]));

    private void Constrain(string table, ConstraintDefinition constraint)
    {
        if (constraint is UniqueConstraintDefinition unique)
        {
            named.Add((table, unique.Columns.Select(c => Last(c.Column))));
        }
        else if (constraint is ForeignKeyConstraintDefinition foreign)
        {
            named.Add((table, foreign.Columns.Select(c => c.Value)));
            named.Add((NameOf(foreign.ReferenceTableName), foreign.ReferencedTableColumns.Select(c => c.Value)));
        }
    }

    private static string Last(ColumnReferenceExpression column) => column.MultiPartIdentifier.Identifiers[^1].Value;
}

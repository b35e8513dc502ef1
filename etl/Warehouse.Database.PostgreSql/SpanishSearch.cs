using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Query;
using NpgsqlTypes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Database.PostgreSql;

/// <summary>
/// Looks for words in plan projects by the server's full-text search in Spanish: where a question asks whether the text of a project
/// contains a word, the word is looked up in an index of stems, so that <c>capacitacion</c> finds
/// <c>capacitadas</c> too. Blanks around the word do not matter.
/// </summary>
internal sealed class SpanishSearch : ExpressionVisitor, IQueryExpressionInterceptor, IModelFinalizingConvention
{
    private const string Configuration = "spanish", Vector = "SearchVector";

    /// <summary>The stem of a noun and that of its plural may differ (<c>joven</c>: jov, <c>jovenes</c>: joven), so both are looked for.</summary>
    private static readonly Expression<Func<PlanProject, string, bool>> Holds = (project, word) => EF.Property<NpgsqlTsVector>(project, Vector)
        .Matches(EF.Functions.ToTsQuery(Configuration, word + " | " + word + "s | " + word + "es"));

    private SpanishSearch()
    {
    }

    /// <summary>The one that every context uses.</summary>
    public static SpanishSearch Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    /// <summary>Gives the projects a column of stems, which the server keeps, and an index of it.</summary>
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        if (modelBuilder.Metadata.FindEntityType(typeof(PlanProject)) is not { } projects)
            return;
        var vector = projects.Builder.Property(typeof(NpgsqlTsVector), Vector)!
            .IsRequired(true)!
            .HasComputedColumnSql($"to_tsvector('{Configuration}', \"{nameof(PlanProject.SearchText)}\")")!
            .IsStoredComputedColumn(true)!;
        projects.Builder.HasIndex([vector.Metadata])!.HasMethod("gin");
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node is { Method.Name: nameof(string.Contains), Object: { } text, Arguments: [var word] } && ProjectOf(text) is { } project
            ? Visit(ReplacingExpressionVisitor.Replace(Holds.Parameters[0], project, ReplacingExpressionVisitor.Replace(Holds.Parameters[1], word, Holds.Body)))
            : base.VisitMethodCall(node);

    /// <summary>At this moment of a compilation EF Core has put values in the place of all members that it can read.</summary>
    protected override Expression VisitMember(MemberExpression node) =>
        node.Type == typeof(DbFunctions) ? Expression.Constant(EF.Functions) : base.VisitMember(node);

    /// <summary>The project whose text is asked, or the text with a blank before it; null when it is another text.</summary>
    private static Expression? ProjectOf(Expression text) => text switch
    {
        BinaryExpression { NodeType: ExpressionType.Add, Right: var right } => ProjectOf(right),
        MemberExpression { Member.Name: nameof(PlanProject.SearchText), Expression: { } project } when project.Type == typeof(PlanProject) => project,
        _ => null,
    };
}

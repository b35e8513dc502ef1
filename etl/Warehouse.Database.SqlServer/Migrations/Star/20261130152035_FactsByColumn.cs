using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Warehouse.Database.SqlServer.Migrations.Star
{
    /// <summary>
    /// The outcome facts as a clustered columnstore, one partition a year: a year is read, compressed and written anew without touching
    /// the others. The key stays, so that a fact cannot be there twice. Years before 2010 share the first partition, those after 2040 the last.
    /// </summary>
    public partial class FactsByColumn : Migration
    {
        private const string Key =
            "[PeriodKey], [MunicipalityKey], [IndicatorKey], [ProgrammeKey], [TrainingKey], [PopulationGroupKey], [CommitmentKey], [Verified], [Demonstration], [BatchId]";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            var years = string.Join(", ", Enumerable.Range(2010, 31).Select(year => year * 100));
            migrationBuilder.DropPrimaryKey(name: "PK_FactOutcomes", schema: "dw", table: "FactOutcomes");
            migrationBuilder.Sql($"CREATE PARTITION FUNCTION [OutcomeYears] (int) AS RANGE RIGHT FOR VALUES ({years});");
            migrationBuilder.Sql("CREATE PARTITION SCHEME [OutcomeYears] AS PARTITION [OutcomeYears] ALL TO ([PRIMARY]);");
            migrationBuilder.Sql("CREATE CLUSTERED COLUMNSTORE INDEX [CCI_FactOutcomes] ON [dw].[FactOutcomes] ON [OutcomeYears] ([PeriodKey]);");
            migrationBuilder.Sql($"ALTER TABLE [dw].[FactOutcomes] ADD CONSTRAINT [PK_FactOutcomes] PRIMARY KEY NONCLUSTERED ({Key}) ON [OutcomeYears] ([PeriodKey]);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "PK_FactOutcomes", schema: "dw", table: "FactOutcomes");
            migrationBuilder.Sql("DROP INDEX [CCI_FactOutcomes] ON [dw].[FactOutcomes];");
            migrationBuilder.Sql($"ALTER TABLE [dw].[FactOutcomes] ADD CONSTRAINT [PK_FactOutcomes] PRIMARY KEY CLUSTERED ({Key}) ON [PRIMARY];");
            migrationBuilder.Sql("DROP PARTITION SCHEME [OutcomeYears];");
            migrationBuilder.Sql("DROP PARTITION FUNCTION [OutcomeYears];");
        }
    }
}

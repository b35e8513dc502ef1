using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>Seats, trainees, certified people and certificates of competence.</summary>
internal sealed class TrainingOutcomes : IOutcomeSubject
{
    private const double Occupied = 0.92;
    private const int MonthsOfAQuarter = 3;

    /// <inheritdoc/>
    public OutcomeArea Area => OutcomeArea.Training;

    /// <inheritdoc/>
    public double Reporting(Town town) => 0.92;

    /// <inheritdoc/>
    public IEnumerable<OutcomeRecord> Of(Report report) =>
    [
        .. Courses(report, TrainingKind.Course),
        .. report.EndsQuarter ? report.Rows("TRA_TRAINEES", report.People(MonthsOfAQuarter * TrainingKind.OnLine.PerThousand), TrainingKind.OnLine) : [],
        .. report.Month is 2 or 4 or 7 or 10 ? Courses(report, TrainingKind.Technician) : [],
        report.Row("TRA_COMPETENCE", report.EndsQuarter ? report.Number(4) : 0),
    ];

    private static IEnumerable<OutcomeRecord> Courses(Report report, TrainingKind kind)
    {
        var trainees = report.People(kind.PerThousand);
        return
        [
            report.Row("TRA_SEATS", Math.Max(trainees.Total, (long)(trainees.Total / Occupied)), kind: kind),
            .. report.Rows("TRA_TRAINEES", trainees, kind),
            .. report.Rows("TRA_CERTIFIED", report.Part(trainees, kind.Certified), kind),
        ];
    }
}

using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>Makes the outcomes of one area.</summary>
internal interface IOutcomeSubject
{
    /// <summary>The area.</summary>
    OutcomeArea Area { get; }

    /// <summary>In what share of months a municipality has something to report.</summary>
    double Reporting(Town town);

    /// <summary>The rows of a report; a zero is nothing to report, and is left out by the caller.</summary>
    IEnumerable<OutcomeRecord> Of(Report report);
}

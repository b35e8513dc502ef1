namespace Warehouse.Tests.Etl.Sources;

/// <summary>
/// Which cells of a row must agree, source by source: a shipped or filled row, what is changed in it, and what is then said. The test
/// reads a row of each that keeps the rule and one that breaks it.
/// </summary>
internal static class CrossFieldRules
{
    /// <summary>A rule.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="Field">The cell that is named.</param>
    /// <param name="Change">The cells that break the rule, as column=value.</param>
    /// <param name="Says">Words of the reason.</param>
    /// <param name="Refuses">Whether the row is refused; else it is taken with a warning, because publishers' own files break the rule.</param>
    internal sealed record Rule(string Source, string Field, string Change, string Says, bool Refuses = true);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("regionals", "department_code", "department_code=08", "is not the code of the regional"),
        new("divipola", "department_code", "department_code=08", "is not the beginning of municipality"),
        new("training-centres", "municipality_code", "municipality_code=27001", "does not lie in regional"),
        new("population", "total", "total=1", "is not the sum of urban"),
        new("nbi-2005", "misery_urban", "misery_urban=100", "is more than nbi_urban"),
        new("nbi-2005", "housing_rural", "housing_rural=100", "is more than nbi_rural", Refuses: false),
        new("nbi-2005", "nbi_total", "nbi_urban=99;nbi_rural=100", "is not between urban", Refuses: false),
        new("nbi-2018", "misery_total", "misery_total=100", "is more than nbi_total"),
        new("ipm-2005", "poor_population", "poor_population=99999999", "is more than the population"),
        new("ipm-2005", "sample_population", "urban_sample_population=1", "is not the sum of urban"),
        new("ipm-2005", "ipm_incidence_total", "ipm_incidence_total=1", "is not the share of the poor"),
        new("ipm-2005", "ipm_incidence_total", "ipm_incidence_urban=1;ipm_incidence_rural=2", "is not between urban", Refuses: false),
        new("ipm-2018", "ipm_total", "ipm_total=100", "is not between urban", Refuses: false),
        new("indicators", "accumulation", "accumulation=RATIO", "only a RATIO"),
        new("sena-training-2025", "total_regular", "total_regular=9999999", "is not the sum of its parts"),
        new("sena-training-2025", "grand_total", "grand_total=9999999", "is not the sum of its parts"),
        new("sena-goals-regional", "executed_pct", "executed_pct=1", "is not executed_places in percent"),
        new("sena-goals-centre", "executed_pct", "executed_pct=1", "is not executed_places in percent"),
        new("sena-ape-sample", "placed_female", "placed_female=99999", "are more than enrolled", Refuses: false),
        new("mayors", "term", "term=2012-2014", "does not follow the election"),
        new("mayors", "votes", "votes=99999999", "are more than all votes"),
        new("mayors", "total_votes_all_options", "total_votes_all_options=99999999", "are more than the electoral roll"),
        new("mayors", "election_date", "election_date=2010-10-30", "is not in"),
        new("mga-indicators", "programme_code", "programme_code=9901", "does not begin with sector_code"),
        new("mga-indicators", "product_code", "product_code=9901001", "does not begin with programme_code"),
        new("mga-indicators", "mga_indicator_code", "mga_indicator_code=990100100", "does not begin with product_code"),
        new("development-plans", "entity_type", "entity_type=municipality", "is not the code of a municipality"),
        new("development-plans", "period", "period=2024-2026", "is no term of government"),
        new("review-cycles", "closes_on", "closes_on=2012-03-19", "is before the opening"),
        new("source-expectations", "fail_after_days", "fail_after_days=1", "is below warn_after_days"),
        new("sena-training-groups", "trainees_total", "trainees_total=9999", "is not the sum of its parts"),
        new("sena-training-groups", "trainees_active", "trainees_active=9999", "are more than all trainees"),
        new("sena-training-groups", "end_date", "end_date=2024-01-01", "is before the start"),
        new("sena-training-groups", "start_date", "start_date=2025-05-01", "is after the month of the report"),
        new("plans", "term", "term=2012-2014", "is no term of government"),
        new("plans", "received_on", "received_on=2009-01-01", "is not between the election"),
        new("plans", "document_url", "document_url=ftp://x.co/a", "is no address of http"),
        new("reviews", "sent_on", "sent_on=2012-03-19", "is before the beginning"),
        new("reviews", "sent_on", "status=IN_REVIEW", "although the answer was not sent"),
        new("reviews", "acknowledged_on", "status=ACKNOWLEDGED;acknowledged_on=2012-03-20", "is before the sending"),
        new("reviews", "settled_on", "settled_on=2012-04-01", "although nothing was decided"),
        new("reviews", "contact_email", "contact_email=ana", "is no e-mail address"),
        new("commitments", "ends_on", "ends_on=2012-01-01", "is before the first day"),
        new("commitments", "ends_on", "ends_on=2016-01-01", "lies outside the term"),
        new("commitments", "budget_year", "budget_year=2020", "lies outside the term"),
        new("commitments", "target_1", "target_1=", "one target at least"),
        new("commitments", "target_1", "target_4=5", "a target lies after the last year"),
    ];
}

using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Reports.Sheets;

/// <summary>The year in sentences made of the report's own numbers.</summary>
internal static class SummarySentences
{
    public static IEnumerable<string> Of(OutcomeReportData data, Captions captions)
    {
        if (data.Lead is not { } lead)
        {
            yield return captions.Say("Sentence.Nothing", data.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            yield break;
        }

        var total = data.ByIndicator.Rows.First(r => r.Indicator == lead.Code);
        yield return captions.Say("Sentence.Lead", captions.Name(lead), total.Achieved, captions.Unit(lead), total.Municipalities);
        var quintiles = data.ByQuintile.Rows.Where(r => r.Indicator == lead.Code).ToList();
        var poorest = quintiles.Find(r => r.PovertyQuintile == 1);
        var inhabitants = quintiles.Sum(r => r.Inhabitants);
        if (poorest is not null && total.Achieved > 0 && inhabitants > 0)
        {
            yield return captions.Say(
                "Sentence.Poorest", data.Index.Code, poorest.Achieved * 100m / total.Achieved.Value, poorest.Inhabitants * 100d / inhabitants,
                poorest.PerThousandInhabitants, total.PerThousandInhabitants);
        }

        if (quintiles.Find(r => r.PovertyQuintile is null) is { } unranked)
        {
            yield return captions.Say("Sentence.Unranked", data.Index.Code, unranked.Municipalities, unranked.Achieved, captions.Unit(lead));
        }

        var without = data.Municipalities.Count(m => m.Outcomes.Count == 0);
        yield return captions.Say("Sentence.Without", without, data.Municipalities.Count);
        var silent = Enum.GetValues<OutcomeArea>().Where(a => data.Measured.All(i => i.Area != a)).Select(a => captions[$"Area.{a}"]).ToList();
        if (silent.Count > 0)
        {
            yield return captions.Say("Sentence.Silent", string.Join(", ", silent));
        }
    }
}

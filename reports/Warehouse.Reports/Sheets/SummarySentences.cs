using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Reports.Sheets;

/// <summary>The period in three sentences made of the report's own numbers: what came of it, whether it reaches the poorest, what is behind or missing.</summary>
internal static class SummarySentences
{
    public static IReadOnlyList<string> Of(OutcomeReportData data, Captions captions) => [Result(data, captions), Reach(data, captions), Behind(data, captions)];

    private static string Result(OutcomeReportData data, Captions captions)
    {
        if (data.Lead is not { } lead)
        {
            return captions.Say("Sentence.Nothing", data.Scope.Years);
        }

        var row = data.Row(lead)!;
        var result = captions.Say("Sentence.Lead", data.Scope.Years, captions.Name(lead), row.Achieved, captions.Unit(lead), row.Municipalities, data.Municipalities.Count);
        return row switch
        {
            { Attainment: { } attainment } => $"{result} {captions.Say("Sentence.Attained", attainment * 100, captions[$"Light.{row.TrafficLight}"])}",
            { ChangeFromPreviousPeriod: { } change } => $"{result} {captions.Say(change < 0 ? "Sentence.Less" : "Sentence.More", Math.Abs(change) * 100, Captions.Year(data.Scope.First - 1))}",
            _ => result,
        };
    }

    private static string Reach(OutcomeReportData data, Captions captions)
    {
        if (data.Municipalities is [{ Poverty: { } only }])
        {
            return captions.Say("Sentence.OneRank", data.Scope.Index.Code, only.Rank, data.Scope.Index.Ranked, only.Quintile);
        }

        var poorest = data.Equity?.Quintiles.FirstOrDefault(q => q.Number == 1);
        if (data.Equity is not { ConcentrationIndex: { } index } equity || poorest is not { AchievedShare: { } share, InhabitantsShare: { } people })
        {
            return captions.Say("Sentence.NoReach", data.Scope.Index.Code);
        }

        var verdict = captions[index < 0 ? "Sentence.ToThePoorest" : index > 0 ? "Sentence.ToTheBetterOff" : "Sentence.InProportion"];
        return captions.Say(
            "Sentence.Poorest", data.Scope.Index.Code, share * 100, people * 100, poorest.PerThousandInhabitants, equity.Whole.PerThousandInhabitants,
            captions.Decimals(index, 3), verdict);
    }

    private static string Behind(OutcomeReportData data, Captions captions)
    {
        var behind = AreaLine.Of(data.Areas).Where(l => l.Light is TrafficLight.Low or TrafficLight.Vulnerable)
            .Select(l => captions.Say("Sentence.BehindOne", captions[$"Area.{l.Area}"], l.Attainment * 100)).ToList();
        var silent = Enum.GetValues<OutcomeArea>().Where(a => data.Measured.All(i => i.Area != a)).Select(a => captions[$"Area.{a}"]).ToList();
        return string.Join(' ',
        [
            behind.Count > 0 ? captions.Say("Sentence.Behind", string.Join(", ", behind)) : captions["Sentence.NoneBehind"],
            silent.Count > 0 ? captions.Say("Sentence.Silent", string.Join(", ", silent)) : captions["Sentence.AllSpeak"],
        ]);
    }
}

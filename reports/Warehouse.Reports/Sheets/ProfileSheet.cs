using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>The first page of a profile: where the municipality is, how poor, and how the five areas stand.</summary>
internal sealed class ProfileSheet(ProfileData data) : IReportSheet
{
    public string Key => "Profile";

    public void Write(Book book)
    {
        var captions = book.Captions;
        var areas = AreaColumns.Of(data.Scope, data.Areas, captions);
        var page = book.AddPage(this, [.. areas.Select(c => c.Width)]);
        var place = data.Municipality;
        page.Paragraph(captions.Say("Profile.Place", place.Name, place.Code, place.DepartmentName, place.RegionalName, captions[place.Pdet ? "Profile.Pdet" : "Profile.NotPdet"]), 14);
        page.Paragraph(data.Inhabitants is { } people ? captions.Say("Profile.Inhabitants", Captions.Year(data.Scope.Last), people) : captions["Note.NoInhabitants"], 12);
        page.Heading(captions["Profile.Poverty"]);
        SheetTable.Write(page, captions["Profile.PovertyTable"], Poverty(captions), data.Poverty);
        page.Paragraph(captions["Profile.PovertyNote"]);
        page.Heading(captions["Summary.Areas"]);
        SheetTable.Write(page, captions["Summary.Table"], areas, AreaLine.Of(data.Areas));
        page.Paragraph(captions["Cover.Missing"]);
        page.Paragraph(captions["Cover.Lights"]);
        page.OnePage();
        page.End();
    }

    private static Column<(PovertyIndexEntry Index, PovertyRank Rank)>[] Poverty(Captions captions) =>
    [
        new(captions["Column.Index"], 18, null, p => p.Index.Code),
        new(captions["Column.IndexTitle"], 50, null, p => p.Index.Title) { Wrap = true },
        new(captions["Column.PovertyValue"], 15, Style.TwoDecimals, p => p.Rank.Value),
        new(captions["Column.Caution"], 15, null, p => p.Rank.Caution ? captions["Caution.Mark"] : null) { Light = _ => TrafficLight.Vulnerable },
        new(captions["Column.RankOf"], 12, Style.Whole, p => p.Rank.Rank),
        new(captions["Column.RankedUnits"], 17, Style.Whole, p => p.Index.Ranked),
        new(captions["Column.Quintile"], 14, Style.Whole, p => p.Rank.Quintile),
        new(captions["Column.DepartmentRank"], 42, Style.Whole, p => p.Rank.DepartmentRank),
    ];
}

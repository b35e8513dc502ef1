using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Population groups: the sexes, whose keys are those of the enumeration, so that 0 is "not split".</summary>
internal static class PopulationGroupDimension
{
    public static async Task LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Everything)
            return;
        var groups = Enum.GetValues<Sex>().Select(sex => new DimPopulationGroup { Key = KeyOf(sex), Sex = sex });
        await session.ReplaceAsync("dimensions", groups, null, cancellationToken);
    }

    public static int KeyOf(Sex sex) => (int)sex;
}

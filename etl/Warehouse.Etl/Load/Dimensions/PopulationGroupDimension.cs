using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Population groups: the sexes, whose keys are those of the enumeration, so that 0 is "not split".</summary>
internal static class PopulationGroupDimension
{
    public static Task LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var groups = Enum.GetValues<Sex>().Select(sex => new DimPopulationGroup { Key = KeyOf(sex), Sex = sex });
        return stage.ReplaceAsync("dimensions", groups, null, cancellationToken);
    }

    public static int KeyOf(Sex sex) => (int)sex;
}

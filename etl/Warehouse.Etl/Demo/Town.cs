using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Demo;

/// <summary>A real municipality as the scenario sees it.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Poverty">Its poverty, 0 to 1.</param>
/// <param name="Thousands">Thousands of inhabitants in 2012.</param>
/// <param name="Place">0-based place in the order of poverty, the poorest first; the last ones have no value.</param>
/// <param name="Priority">On the priority list of the cycle.</param>
internal sealed record Town(Municipality Municipality, double Poverty, double Thousands, int Place, bool Priority)
{
    /// <summary>DIVIPOLA code.</summary>
    public string Code => Municipality.Code;

    /// <summary>Name.</summary>
    public string Name => Municipality.Name;

    /// <summary>The regional that answers for it.</summary>
    public string Regional => Municipality.RegionalCode;

    /// <summary>Whether it exists at the start of a year.</summary>
    public bool ExistsIn(int year) => Municipality.ExistedOn(new(year, 1, 1));
}

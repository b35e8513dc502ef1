using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo;

/// <summary>A kind of commitment: what is promised, how much of it a town gets, and what one costs.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">Its area.</param>
/// <param name="BySex">Whether its outcomes are split by sex, as people are.</param>
/// <param name="PerThousand">Expected target a year and thousand inhabitants.</param>
/// <param name="Least">The smallest target of a year.</param>
/// <param name="CostCop">Cost of one, COP.</param>
/// <param name="Title">What is promised in words; {0} is the number, {1} the municipality.</param>
internal sealed record Promise(string Indicator, OutcomeArea Area, bool BySex, double PerThousand, long Least, long CostCop, string Title)
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<Promise> All { get; } =
    [
        new("TRA_CERTIFIED", OutcomeArea.Training, true, 8, 40, 350_000, "Certificar a {0:N0} personas en {1}"),
        new("EMP_PLACED", OutcomeArea.Employment, true, 1.5, 10, 500_000, "Colocar a {0:N0} personas de {1} en un empleo"),
        new("ENT_UNITS", OutcomeArea.Entrepreneurship, false, 0.3, 4, 6_000_000, "Crear {0:N0} unidades productivas rurales en {1}"),
        new("ENT_COMPANIES", OutcomeArea.Entrepreneurship, false, 0.05, 2, 40_000_000, "Crear {0:N0} empresas en {1}"),
        new("INC_PEOPLE", OutcomeArea.Income, true, 2, 15, 1_200_000, "Vincular a {0:N0} personas de {1} a la generación de ingresos"),
        new("QOL_PROMOTED", OutcomeArea.QualityOfLife, false, 1, 10, 900_000, "Acompañar a {0:N0} familias de {1} hasta superar la pobreza extrema"),
    ];
}

/// <summary>A commitment and what will be reached of it, in its indicator's unit: null when nothing is ever reported.</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="Promise">Its kind.</param>
/// <param name="Achieved">What its outcomes add up to.</param>
internal sealed record Undertaking(Commitment Commitment, Promise Promise, long? Achieved);

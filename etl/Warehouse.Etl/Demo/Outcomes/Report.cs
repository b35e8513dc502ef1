using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>What one programme reports of one municipality and month in one area: makes the rows.</summary>
/// <param name="Town">The municipality.</param>
/// <param name="Year">Year.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Level">What a yearly rate by thousand inhabitants is multiplied with to be the month's expectation.</param>
/// <param name="Verified">Whether it was checked against evidence.</param>
/// <param name="Chance">The chance of the programme, municipality and area.</param>
internal sealed record Report(Town Town, int Year, int Month, string Programme, double Level, bool Verified, Chance Chance)
{
    private const double Women = 0.54;

    /// <summary>Whether the month ends a quarter, when what is reported by quarter comes.</summary>
    public bool EndsQuarter => Month % 3 == 0;

    /// <summary>The month's number at a yearly rate by thousand inhabitants.</summary>
    public long Number(double perThousand) => Chance.Whole(perThousand * Level * Chance.Around(0.25));

    /// <summary>The month's women and men at a yearly rate by thousand inhabitants.</summary>
    public Sexes People(double perThousand) => new(Number(perThousand * Women), Number(perThousand * (1 - Women)));

    /// <summary>A part of a number, never more than all of it.</summary>
    public long Part(long of, double share) => Math.Min(of, Chance.Whole(of * share * Chance.Around(0.2)));

    /// <summary>A part of people, never more than all of them.</summary>
    public Sexes Part(Sexes of, double share) => new(Part(of.Female, share), Part(of.Male, share));

    /// <summary>The rows of people by sex.</summary>
    public IEnumerable<OutcomeRecord> Rows(string indicator, Sexes people, TrainingKind? kind = null) =>
    [
        Row(indicator, people.Female, people.Female, Sex.Female, kind),
        Row(indicator, people.Male, people.Male, Sex.Male, kind),
    ];

    /// <summary>A row that is not of people, or not split by sex.</summary>
    public OutcomeRecord Row(string indicator, long value, long? people = null, Sex sex = Sex.NotReported, TrainingKind? kind = null) => new()
    {
        Source = Demonstration.Source,
        MunicipalityCode = Town.Code,
        Year = Year,
        Month = Month,
        IndicatorCode = indicator,
        ProgrammeCode = Programme,
        TrainingType = kind?.Type ?? "",
        TrainingLevel = kind?.Level ?? "",
        Modality = kind?.Modality ?? "",
        Sex = sex,
        Value = value,
        People = people,
        Status = Verified ? OutcomeStatus.Verified : OutcomeStatus.Reported,
        Demonstration = true,
    };
}

/// <summary>People by sex.</summary>
/// <param name="Female">Women.</param>
/// <param name="Male">Men.</param>
internal readonly record struct Sexes(long Female, long Male)
{
    /// <summary>All of them.</summary>
    public long Total => Female + Male;
}

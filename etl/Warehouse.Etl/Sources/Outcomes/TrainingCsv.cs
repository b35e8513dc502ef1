namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Trainees of a municipality by type, level and modality, split by programme and sex.</summary>
internal sealed record TrainingRow(
    string MunicipalityCode, string TrainingType, string TrainingLevel, string Modality, TraineeSplit Regular, TraineeSplit CampeSena,
    TraineeSplit FullPopular);

/// <summary>People by sex as SENA reports it.</summary>
internal readonly record struct TraineeSplit(int Female, int Male, int NonBinary)
{
    /// <summary>People in all.</summary>
    public int Sum => Female + Male + NonBinary;
}

/// <summary>Trainees of 2025 (SENA, report by department and municipality). Grain: municipality, type, level, modality.</summary>
internal sealed class TrainingCsv() : CsvLayout<TrainingRow>(
    "municipality_code", "training_type", "training_level", "modality", "regular_female", "regular_male", "regular_non_binary",
    "campesena_female", "campesena_male", "campesena_non_binary", "full_popular_female", "full_popular_male",
    "full_popular_non_binary", "total_regular", "total_campesena", "total_full_popular", "grand_total", "sena_rurality")
{
    /// <inheritdoc/>
    protected override TrainingRow Parse(Fields fields)
    {
        var row = new TrainingRow(
            fields.Municipality(), fields.Text("training_type"), fields.Text("training_level"), fields.Text("modality"),
            Split(fields, "regular"), Split(fields, "campesena"), Split(fields, "full_popular"));
        Total(fields, "grand_total", row.Regular.Sum + row.CampeSena.Sum + row.FullPopular.Sum);
        return row;
    }

    private static TraineeSplit Split(Fields fields, string programme)
    {
        var split = new TraineeSplit(
            fields.Int($"{programme}_female", 0, 10_000_000), fields.Int($"{programme}_male", 0, 10_000_000),
            fields.Int($"{programme}_non_binary", 0, 10_000_000));
        Total(fields, $"total_{programme}", split.Sum);
        return split;
    }

    private static void Total(Fields fields, string column, int parts)
    {
        var total = fields.Int(column);
        fields.Agree(total == parts, column, $"{total} is not the sum of its parts, {parts}");
    }
}

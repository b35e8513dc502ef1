using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Api.Questions;

/// <summary>The questions that the product shows.</summary>
internal static class QuestionFile
{
    public const string Folder = "api/Warehouse.Api/questions";

    /// <summary>The document of a question.</summary>
    /// <param name="number">Its two digits.</param>
    public static string Of(string number) =>
        File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, Folder), $"{number}-*.graphql")));
}

// placeholder
Console.WriteLine();

using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What a call of <c>luohu test</c> asks for besides the files.</summary>
/// <param name="Format">How to write what cases came to.</param>
/// <param name="Least">The least percent; null when none was asked for.</param>
/// <param name="Mutations">How many values to change; null when cases are to be run as they are.</param>
/// <param name="Seed">Which values.</param>
internal readonly record struct TestRequest(TestFormat Format, int? Least, int? Mutations, int Seed);

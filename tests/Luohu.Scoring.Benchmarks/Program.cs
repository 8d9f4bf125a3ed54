using System.Globalization;
using BenchmarkDotNet.Running;
using Luohu.Scoring.Benchmarks;
using Luohu.Scoring.Benchmarks.Data;
using Luohu.Scoring.Benchmarks.Rounds;

if (args is ["rounds", .. string[] rounds])
{
    return RoundsVerb.Run(rounds);
}

if (args is ["lines", var count])
{
    // So many applicants of the 40 indicators, for measuring the tool as a process.
    using var lines = new NumberedLines(DataSet.Indicators().Lines());
    using Stream output = Console.OpenStandardOutput();
    lines.Begin(long.Parse(count, CultureInfo.InvariantCulture)).CopyTo(output);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
return 0;

using BenchmarkDotNet.Running;
using Luohu.Scoring.Benchmarks;
using Luohu.Scoring.Benchmarks.Rounds;

if (args is ["rounds", .. string[] rounds])
{
    return RoundsVerb.Run(rounds);
}

BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);
return 0;

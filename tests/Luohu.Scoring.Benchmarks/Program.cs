using BenchmarkDotNet.Running;
using Luohu.Scoring.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(CompileBenchmarks).Assembly).Run(args);

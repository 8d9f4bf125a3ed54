#!/usr/bin/env bash
# Packs everything and uses the packages as a stranger would: an empty folder outside the repository, a console application with the three
# lines of samples/HelloScoring, and the tool in both forms. Nothing is taken from, or left in, the package cache of the machine. Prints "packages: ok" at the end.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_PACKAGES="$work/cache"

(unset NUGET_PACKAGES && dotnet pack "$root/Scoring.sln" -c Release -o "$work/feed" --nologo -v quiet)
ls "$work/feed"
version="$(ls "$work/feed" | sed -nE 's/^Luohu\.Scoring\.([0-9].*)\.nupkg$/\1/p')"

mkdir "$work/app"
cd "$work/app"
# Besides this one, the sources that the machine already has.
cat > nuget.config <<XML
<configuration><packageSources><add key="local" value="$work/feed" /></packageSources></configuration>
XML
cat > app.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Luohu.Scoring.Hosting" Version="$version" />
    <PackageReference Include="Luohu.Scoring.FluentValidation" Version="$version" />
  </ItemGroup>
</Project>
XML
region() { sed -n "/#region $1\$/,/#endregion/{/#region/d;/#endregion/d;p}" "$root/samples/HelloScoring/Program.cs"; }
{ region usings; region applicant; region score; } > Program.cs
dotnet run > out.txt
cat out.txt
grep -q "总分" out.txt

try_tool() {
    dotnet tool install Luohu.Scoring.Cli --version "$version" --tool-path "$work/$1" > /dev/null
    "$work/$1/luohu" score "$root/samples/applicants/hand-check-2.json" --ruleset dongguan/settlement --as-of 2016-06-30 > "$work/$1.txt"
    head -n 6 "$work/$1.txt"
}
try_tool tool

# The same tool compiled for this system, with the one for all others beside it.
rid="$(dotnet --info | sed -nE 's/^ *RID: +//p' | head -n 1)"
rm "$work"/feed/Luohu.Scoring.Cli.*
rm -rf "$work/cache"
(unset NUGET_PACKAGES && dotnet pack "$root/src/Luohu.Scoring.Cli" -c Release -p:ToolPackageRuntimeIdentifiers="\"$rid;any\"" -o "$work/feed" --nologo -v quiet)
ls "$work"/feed/Luohu.Scoring.Cli.*
try_tool compiled
cmp "$work/tool.txt" "$work/compiled.txt"
echo "packages: ok"

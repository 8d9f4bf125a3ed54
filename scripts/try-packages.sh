#!/usr/bin/env bash
# Packs everything and uses the packages as a stranger would: an empty folder outside the repository, a console application with the three
# lines of samples/HelloScoring, and the tool. Nothing is taken from, or left in, the machine's package cache. Prints "packages: ok" at the end.
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

dotnet tool install Luohu.Scoring.Cli --version "$version" --tool-path "$work/tool" > /dev/null
"$work/tool/luohu" score "$root/samples/applicants/hand-check-2.json" --ruleset dongguan/settlement --as-of 2016-06-30 | head -n 6
echo "packages: ok"

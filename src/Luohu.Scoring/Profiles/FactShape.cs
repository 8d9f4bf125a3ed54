namespace Luohu.Scoring.Profiles;

/// <summary>How a fact is written in a profile.</summary>
internal enum FactShape
{
    Value,
    Group,
    List,
    Persons,
}

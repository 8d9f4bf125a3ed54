using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>住所.</summary>
internal static class ResidencesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "住所",
        "residences",
        p => p.Residences,
        [
            .. FieldOf<Residence>.Days(r => r.From, r => r.To),
            FieldOf<Residence>.Choice("性质", "tenure", UnorderedChoices.Tenures, r => (int?)r.Tenure),
            FieldOf<Residence>.Choice("房屋类型", "building", UnorderedChoices.BuildingKinds, r => (int?)r.Building),
            FieldOf<Residence>.Amount("面积", "area", Unit.SquareMetres, r => r.Area),
            FieldOf<Residence>.Choice("所有人", "owner", UnorderedChoices.FamilyMembers, r => (int?)r.Owner),
            FieldOf<Residence>.Flag("一手房", "first_hand", r => r.FirstHand),
            .. PlaceFields.All(),
        ],
        SpellKind.Days);
}

namespace EhcHub.Domain.Clocks;

/// <summary>The only grounds on which a limit is lifted (section 2A of the specification). Each needs a stated reason.</summary>
public enum Ground : byte
{
    /// <summary>Advice asked of a head or principal near a closure of at least four weeks.</summary>
    X1,

    /// <summary>The same for an early years provider.</summary>
    X2,

    /// <summary>Exceptional personal circumstances of the child, parent or young person.</summary>
    X3,

    /// <summary>Child, parent or young person away from the council's area for weeks on end.</summary>
    X4,

    /// <summary>A missed appointment for an examination or test by the body asked for advice.</summary>
    X5,

    /// <summary>The family asks to say more or to meet after its 15 days.</summary>
    X6,
}

/// <summary>One ground on which one rule may be excused.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Provision">Where the law says so.</param>
/// <param name="AbsenceDays">For X4, how many days away in a row it takes.</param>
public sealed record Exemption(Ground Ground, string Provision, int AbsenceDays = 28);

/// <summary>Section 2A of the specification, column by column.</summary>
public static class Exemptions
{
    /// <summary>The six weeks' decision (reg 5(4)).</summary>
    public static IReadOnlyList<Exemption> DecisionToAssess { get; } =
    [
        new(Ground.X1, "reg 5(4)(a)"), new(Ground.X2, "reg 5(4)(b)"), new(Ground.X3, "reg 5(4)(c)"), new(Ground.X4, "reg 5(4)(d)"),
    ];

    /// <summary>The six weeks' advice (reg 8(2)).</summary>
    public static IReadOnlyList<Exemption> Advice { get; } =
    [
        new(Ground.X3, "reg 8(2)(a)"), new(Ground.X4, "reg 8(2)(b)"), new(Ground.X5, "reg 8(2)(c)"),
    ];

    /// <summary>The sixteen weeks' decision not to issue (reg 10(4)).</summary>
    public static IReadOnlyList<Exemption> NoPlan { get; } =
    [
        new(Ground.X1, "reg 10(4)(a)"), new(Ground.X2, "reg 10(4)(b)"), new(Ground.X3, "reg 10(4)(c)"), new(Ground.X4, "reg 10(4)(d)"),
    ];

    /// <summary>The twenty weeks' final plan (reg 13(3), by reference to reg 10(4)).</summary>
    public static IReadOnlyList<Exemption> FinalPlan { get; } =
    [
        new(Ground.X1, "reg 13(3) with 10(4)(a)"), new(Ground.X2, "reg 13(3) with 10(4)(b)"),
        new(Ground.X3, "reg 13(3) with 10(4)(c)"), new(Ground.X4, "reg 13(3) with 10(4)(d)"),
    ];

    /// <summary>The fourteen weeks of a reassessment (reg 27(3)).</summary>
    public static IReadOnlyList<Exemption> Reassessment { get; } =
    [
        new(Ground.X1, "reg 27(3)(a)"), new(Ground.X2, "reg 27(3)(b)"), new(Ground.X3, "reg 27(3)(c)"), new(Ground.X4, "reg 27(3)(d)"),
    ];

    /// <summary>Orders of the Tribunal (reg 44(3)) and appeals not opposed (reg 45): here two weeks away are enough.</summary>
    public static IReadOnlyList<Exemption> Orders { get; } =
    [
        new(Ground.X1, "reg 44(3) with 13(3) (unverified)"), new(Ground.X2, "reg 44(3) with 13(3) (unverified)"), new(Ground.X3, "reg 44(3)"),
        new(Ground.X4, "reg 44(3)", AbsenceDays: 14), new(Ground.X6, "reg 44(3)"),
    ];
}

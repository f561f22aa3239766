namespace EhcHub.Domain.Clocks;

/// <summary>Codes of <see cref="Strength"/>, and which of them are law.</summary>
public static class Strengths
{
    /// <summary>The specification's code.</summary>
    public static string Code(this Strength strength) => strength switch
    {
        Strength.Statute => "statute",
        Strength.CaseLaw => "case_law",
        Strength.CodeMust => "code_must",
        Strength.CodeShould => "code_should",
        Strength.Derived => "derived",
        _ => "local",
    };

    /// <summary>Whether it binds as law: an Act, regulations, a court's reading of them, or a "must" of the Code that restates them.</summary>
    public static bool IsLaw(this Strength strength) => strength is Strength.Statute or Strength.CaseLaw or Strength.CodeMust;

    /// <summary>The same, and what the Code of Practice says should be done unless there is a good reason.</summary>
    public static bool IsLawOrCode(this Strength strength) => strength.IsLaw() || strength == Strength.CodeShould;
}

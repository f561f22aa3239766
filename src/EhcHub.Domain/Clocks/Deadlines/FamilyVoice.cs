using System.Text.RegularExpressions;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Turns a sentence about "the family" and "the council" into one that a council says to a family: you and we. The words of facts and
/// rules are written so that this is all it takes: neither is called "it".
/// </summary>
internal static partial class FamilyVoice
{
    /// <summary>The sentence or sentences, as said to a parent.</summary>
    public static string Of(string words)
    {
        words = Owner().Replace(words, said => Like(said.Value, said.Value.EndsWith("family's", StringComparison.Ordinal) ? "your" : "our"));
        words = words.Replace("The council is to ", "We are to ", StringComparison.Ordinal).Replace("The family is to ", "You are to ", StringComparison.Ordinal);
        words = Family().Replace(words, said => Like(said.Value, "you"));
        words = Subject().Replace(words, "We");
        words = Council().Replace(words, "us");
        return Child().Replace(words, said => Like(said.Value, "your child"));
    }

    private static string Like(string said, string instead) => char.IsUpper(said[0]) ? $"{char.ToUpperInvariant(instead[0])}{instead[1..]}" : instead;

    [GeneratedRegex(@"\b[Tt]he (family|council)'s\b")]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b[Tt]he family\b")]
    private static partial Regex Family();

    [GeneratedRegex(@"(?<=^|\. )The council\b")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bthe council\b")]
    private static partial Regex Council();

    [GeneratedRegex(@"\b[Tt]he child( or young person)?(?=['\s])")]
    private static partial Regex Child();
}

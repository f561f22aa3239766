using System.Text.RegularExpressions;
using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>No rule without its source, and none that no hand-worked row has tried.</summary>
public sealed partial class EveryRuleStandsOnSomething
{
    private static readonly RuleBook Book = RuleBook.England;

    [Fact]
    public void Every_rule_names_its_source_and_the_row_of_the_specification() => Assert.All(Book.Rules, rule =>
    {
        Assert.Matches(Provision(), rule.Source);
        Assert.Matches(Section(), rule.Spec);
        Assert.NotEmpty(rule.Act);
    });

    [Fact]
    public void Every_rule_gives_the_date_of_at_least_one_row_that_agrees()
    {
        var tried = VectorRows.All.Select(VectorCheck.Run).Where(result => result is { Agrees: true, Got: not null })
            .Select(result => result.Rules[0]).ToHashSet(ReferenceEqualityComparer.Instance);

        var untried = Book.Rules.Where(rule => !tried.Contains(rule))
            .Select(rule => $"{rule.Clock} {rule.Key} ({rule.Spec}) for {rule.Holder} from {string.Join('/', rule.From)}: {rule.Source}");
        Assert.True(!untried.Any(), string.Join(Environment.NewLine, untried));
    }

    /// <summary>Section 7.4 and the marks in sections 2 to 5 of the specification: what was not re-read.</summary>
    private static readonly string[] NotReRead =
    [
        @"s\.36\(4\)", @"ss\.42\(2\), 43", @"s\.51\(2\)\(e\)", @"1996 s\.8", @"reg 3", @"reg 4\(2\)", @"6\(3\)", @"12\(2\)", @"20\(7\)-\(9\)", @"22\(5\)",
        @"reg 24", @"reg 26", @"(?<!s\.|r\.|\d)28", @"regs 3[567]-3[567]", @"reg 39", @"44\(2\)(?!\([abcef]\))", @"r\.21", @"9\.41", @"9\.42", @"9\.51", @"9\.177", @"9\.178", @"9\.197",
        @"reg 15, paragraph number",
    ];

    [Fact]
    public void A_provision_that_was_not_re_read_says_so_and_no_other_does() => Assert.All(Book.Rules, rule =>
    {
        var marked = rule.Source.Split(" (unverified)").SkipLast(1).ToArray();
        var expected = NotReRead.Sum(provision => Regex.Count(rule.Source, $@"{provision}(?![\d(])"));
        if (rule.Key == "sen2_return_due" && rule.InForceTo.Year < 2026) { expected++; } // the specification gives 2026 and 2027 only

        Assert.Equal((rule.Source, expected), (rule.Source, marked.Length));
        Assert.All(NotReRead.Where(provision => Regex.IsMatch(rule.Source, $@"{provision}(?![\d(])")), provision => Assert.Matches($@"{provision} \(unverified\)", rule.Source));
    });

    [Fact]
    public void A_local_target_never_claims_to_be_the_law() => Assert.All(
        Book.Rules.Where(rule => rule.Strength == Strength.Local),
        rule => Assert.False(rule.IsLawOrCode || rule.Source.StartsWith("SEND", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_listed_limits_can_be_excused() => Assert.Equal(
        [
            "advice_due", "amended_plan_contents", "amended_plan_placement_only", "cease_after_dismissal", "continue_to_maintain",
            "continue_to_maintain_amended", "decide_whether_to_assess", "draft_plan_issued", "final_plan_after_assessment",
            "final_plan_sent", "no_plan_after_assessment", "no_plan_decision_notified", "notify_will_assess", "reconsider",
        ],
        Book.Rules.Where(rule => rule.ExcusedBy.Count > 0).Select(rule => rule.Key).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_of_one_milestone_agree_on_which_limit_leads() => Assert.All(
        Book.Rules.Where(rule => rule.Spec != "4.1, A9").GroupBy(rule => (rule.Clock, rule.Key)),
        milestone => Assert.Single(milestone.Select(rule => (rule.Combine, rule.Nature)).Distinct()));

    [Fact]
    public void Every_kind_of_fact_has_its_own_code_in_snake_case_and_words()
    {
        var kinds = Enum.GetValues<CaseEventKind>();

        Assert.All(kinds, kind => Assert.Matches(SnakeCase(), kind.Code()));
        Assert.All(kinds, kind => Assert.Equal(kind, EventKinds.Parse(kind.Code())));
        Assert.All(kinds, kind => Assert.False(string.IsNullOrWhiteSpace(kind.Words())));
        Assert.True(kinds.Length <= 128, "a set of kinds holds 128");
    }

    [GeneratedRegex(@"reg(s)? \d|CFA 2014 s|Code 2015 para|HESC Rules|Act 1996|Regulations 2017|survey guide|EWHC|^(Local|Custom|Practice)")]
    private static partial Regex Provision();

    [GeneratedRegex(@"^(\d|2A)")]
    private static partial Regex Section();

    [GeneratedRegex(@"^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}

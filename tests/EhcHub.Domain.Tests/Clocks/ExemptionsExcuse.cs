using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>Section 2A of the specification, cell by cell: which ground lifts which limit, and the least that it takes.</summary>
public class ExemptionsExcuse
{
    private const string Setting = "the setting";
    private static readonly DateOnly Start = new(2025, 6, 2);

    /// <summary>Process, starting fact, milestone, ground, first day, end, whether it excuses.</summary>
    public static TheoryData<ProcessKind, CaseEventKind, string, string, string, string, bool> Cells => new()
    {
        // X1 and X2: a closure of 28 days or more, the advice asked of that setting on its first day
        { ProcessKind.Assessment, RequestReceived, "decide_whether_to_assess", "x2", "2025-06-16", "2025-07-14", true },
        { ProcessKind.Assessment, RequestReceived, "decide_whether_to_assess", "x2", "2025-06-16", "2025-07-13", false },
        { ProcessKind.Assessment, RequestReceived, "final_plan_sent", "x2", "2025-07-23", "2025-09-02", true },
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x1", "2025-06-16", "2025-07-14", false },
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x2", "2025-06-16", "2025-07-14", false },
        { ProcessKind.Reassessment, DecidedToReassess, "final_plan_sent", "x1", "2025-07-23", "2025-09-02", true },
        { ProcessKind.Reassessment, DecidedToReassess, "final_plan_sent", "x2", "2025-07-23", "2025-09-02", true },
        { ProcessKind.TribunalOrder, OrderSent, "final_plan_after_assessment", "x1", "2025-07-23", "2025-09-02", true },
        { ProcessKind.UnopposedAppeal, LaToldTribunal, "final_plan_after_assessment", "x2", "2025-07-23", "2025-09-02", true },
        // X3
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x3", "2025-07-14", "2025-07-15", true },
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x3", "2025-07-15", "2025-07-16", false },
        { ProcessKind.Reassessment, DecidedToReassess, "final_plan_sent", "x3", "2025-06-10", "2025-06-20", true },
        { ProcessKind.Reassessment, RequestReceived, "decision_notified", "x3", "2025-06-10", "2025-06-12", false },
        { ProcessKind.TribunalOrder, OrderSent, "draft_plan_issued", "x3", "2025-06-10", "2025-06-20", true },
        // X4: four weeks away, after an order two
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x4", "2025-06-09", "2025-07-07", true },
        { ProcessKind.Assessment, AdviceRequestReceived, "advice_due", "x4", "2025-06-09", "2025-07-06", false },
        { ProcessKind.Reassessment, DecidedToReassess, "final_plan_sent", "x4", "2025-06-09", "2025-07-07", true },
        { ProcessKind.Reassessment, DecidedToReassess, "final_plan_sent", "x4", "2025-06-09", "2025-07-06", false },
        { ProcessKind.TribunalOrder, OrderSent, "draft_plan_issued", "x4", "2025-06-09", "2025-06-23", true },
        { ProcessKind.TribunalOrder, OrderSent, "draft_plan_issued", "x4", "2025-06-09", "2025-06-22", false },
        // A mediation agreement has no exemption
        { ProcessKind.MediationAgreement, MediationAgreementDated, "draft_plan_issued", "x3", "2025-06-10", "2025-06-20", false },
    };

    [Theory, MemberData(nameof(Cells))]
    public void A_ground_lifts_just_the_limits_of_its_column(
        ProcessKind process, CaseEventKind start, string milestone, string ground, string from, string until, bool excuses)
    {
        var request = new CaseEvent(AdviceRequestReceived, Day(from), Setting);
        var due = Due(process, start, milestone, [Claim(ground, from, until, milestone), .. milestone == "advice_due" ? [] : new[] { request }]);

        Assert.Equal(excuses, due.Exemption is not null);
        Assert.Equal(excuses ? due.Due.AddDays(Day(until).DayNumber - Day(from).DayNumber) : null, due.GuideDate);
    }

    [Fact]
    public void Of_two_grounds_the_earlier_gives_the_guide_date_and_the_legal_date_stays()
    {
        var due = Due(ProcessKind.Assessment, RequestReceived, "final_plan_sent", Claim("x3", "2025-08-04", "2025-08-11", "final_plan_sent"), Claim("x4", "2025-06-09", "2025-07-07", "final_plan_sent"));

        // 20 weeks from 2 June are 20 October; 28 days away bring the guide to 17 November.
        Assert.Equal((new DateOnly(2025, 10, 20), new DateOnly(2025, 11, 17)), (due.Due, due.GuideDate));
    }

    /// <summary>Section 2A, column by column: clock, milestone, and each ground with its provision and, for X4, the days away.</summary>
    public static TheoryData<ProcessKind, string, string> Columns => new()
    {
        { ProcessKind.Assessment, "decide_whether_to_assess", "X1 reg 5(4)(a), X2 reg 5(4)(b), X3 reg 5(4)(c), X4 reg 5(4)(d) 28" },
        { ProcessKind.Assessment, "advice_due", "X3 reg 8(2)(a), X4 reg 8(2)(b) 28, X5 reg 8(2)(c)" },
        { ProcessKind.Assessment, "no_plan_decision_notified", "X1 reg 10(4)(a), X2 reg 10(4)(b), X3 reg 10(4)(c), X4 reg 10(4)(d) 28" },
        { ProcessKind.Assessment, "final_plan_sent", "X1 reg 13(3) with 10(4)(a), X2 reg 13(3) with 10(4)(b), X3 reg 13(3) with 10(4)(c), X4 reg 13(3) with 10(4)(d) 28" },
        { ProcessKind.Reassessment, "advice_due", "X3 reg 8(2)(a), X4 reg 8(2)(b) 28, X5 reg 8(2)(c)" },
        { ProcessKind.Reassessment, "final_plan_sent", "X1 reg 27(3)(a), X2 reg 27(3)(b), X3 reg 27(3)(c), X4 reg 27(3)(d) 28" },
        { ProcessKind.TribunalOrder, "final_plan_sent", "X1 reg 44(3) with 13(3) (unverified), X2 reg 44(3) with 13(3) (unverified), X3 reg 44(3), X4 reg 44(3) 14, X6 reg 44(3)" },
        { ProcessKind.UnopposedAppeal, "final_plan_after_assessment", "X1 reg 44(3) with 13(3) (unverified), X2 reg 44(3) with 13(3) (unverified), X3 reg 44(3), X4 reg 44(3) 14, X6 reg 44(3)" },
    };

    [Theory, MemberData(nameof(Columns))]
    public void A_limit_has_just_the_grounds_of_its_column(ProcessKind clock, string milestone, string grounds) => Assert.All(
        RuleBook.England.Of(clock).Where(rule => rule.Key == milestone),
        rule => Assert.Equal(grounds, string.Join(", ", rule.ExcusedBy.Select(one => $"{one.Ground} {one.Provision}{(one.Ground == Ground.X4 ? $" {one.AbsenceDays}" : "")}"))));

    [Theory]
    [InlineData(ProcessKind.AnnualReview)]
    [InlineData(ProcessKind.PhaseTransfer)]
    [InlineData(ProcessKind.LaTransfer)]
    [InlineData(ProcessKind.Cease)]
    [InlineData(ProcessKind.Appeal)]
    public void Reviews_phase_transfers_moves_and_appeals_have_no_exemption(ProcessKind clock) =>
        Assert.All(RuleBook.England.Of(clock), rule => Assert.Empty(rule.ExcusedBy));

    [Theory] // closed from 23 July to 2 September: the window is 16 July to 26 August
    [InlineData("2025-07-15", false)]
    [InlineData("2025-07-16", true)]
    [InlineData("2025-08-26", true)]
    [InlineData("2025-08-27", false)]
    public void The_window_for_asking_opens_a_week_before_the_closure_and_ends_a_week_before_its_end(string asked, bool excuses) =>
        Assert.Equal(excuses, IsExcused("x1", new CaseEvent(AdviceRequestReceived, Day(asked), Setting)));

    [Theory]
    [InlineData("school", true, false)]
    [InlineData("maintained_school", true, false)]
    [InlineData("maintained_nursery", true, false)]
    [InlineData("academy", true, false)]
    [InlineData("ap_academy", true, false)]
    [InlineData("pru", true, false)]
    [InlineData("non_maintained_special", true, false)]
    [InlineData("section_41", true, false)]
    [InlineData("independent", true, false)]
    [InlineData("fe_college", true, false)]
    [InlineData("college", true, false)]
    [InlineData("other_post16", true, false)]
    [InlineData("early_years", false, true)]
    [InlineData("educational_psychologist", false, false)]
    [InlineData("nhs_body", false, false)]
    [InlineData("social_care", false, false)]
    [InlineData("other_council", false, false)]
    [InlineData("youth_offending_team", false, false)]
    [InlineData("family", false, false)]
    public void A_closure_is_that_of_a_head_or_principal_or_of_an_early_years_provider_and_of_nobody_else(string body, bool x1, bool x2)
    {
        var asked = new CaseEvent(AdviceRequestReceived, Day("2025-07-23"), Setting).With(EventDetail.Body, body);

        Assert.Equal((x1, x2), (IsExcused("x1", asked), IsExcused("x2", asked)));
    }

    [Fact]
    public void A_request_to_another_school_is_no_request_to_the_one_that_closed() =>
        Assert.False(IsExcused("x1", new CaseEvent(AdviceRequestReceived, Day("2025-07-23"), "another setting")));

    [Fact]
    public void A_request_sent_but_not_known_to_have_arrived_counts_from_its_sending() =>
        Assert.True(IsExcused("x1", new CaseEvent(AdviceRequestSent, Day("2025-07-23"), Setting)));

    [Fact]
    public void A_claim_that_names_no_limit_excuses_none()
    {
        var claim = Claim("x3", "2025-06-10", "2025-06-20", "final_plan_sent");
        var unnamed = claim with { Details = claim.Details.Where(detail => detail.Key != EventDetail.Milestones).ToDictionary() };

        Assert.NotNull(Due(ProcessKind.Assessment, RequestReceived, "final_plan_sent", claim).Exemption);
        Assert.Null(Due(ProcessKind.Assessment, RequestReceived, "final_plan_sent", unnamed).Exemption);
        Assert.Null(Due(ProcessKind.Assessment, RequestReceived, "decide_whether_to_assess", claim).Exemption);
    }

    private static bool IsExcused(string ground, CaseEvent asked) =>
        Due(ProcessKind.Assessment, RequestReceived, "final_plan_sent", Claim(ground, "2025-07-23", "2025-09-02", "final_plan_sent"), asked).Exemption is not null;

    private static Deadline Due(ProcessKind process, CaseEventKind start, string milestone, params CaseEvent[] claims) =>
        StatutoryClock.Default.Run(process, [new(start, Start), .. claims]).Single(deadline => deadline.Leads && deadline.Key == milestone);

    private static CaseEvent Claim(string ground, string from, string until, string milestone) =>
        new CaseEvent(ExemptionClaimed, Day(from), ground is "x1" or "x2" ? Setting : null)
            .With(EventDetail.Ground, ground).With(EventDetail.Reason, "Could not be done in time because of it").With(EventDetail.Until, until)
            .With(EventDetail.Milestones, milestone)
            .With(EventDetail.Evidence, "A letter").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, until);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

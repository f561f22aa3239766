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

    private static Deadline Due(ProcessKind process, CaseEventKind start, string milestone, params CaseEvent[] claims) =>
        StatutoryClock.Default.Run(process, [new(start, Start), .. claims]).Single(deadline => deadline.Leads && deadline.Key == milestone);

    private static CaseEvent Claim(string ground, string from, string until, string milestone) =>
        new CaseEvent(ExemptionClaimed, Day(from), ground is "x1" or "x2" ? Setting : null)
            .With(EventDetail.Ground, ground).With(EventDetail.Reason, "Could not be done in time because of it").With(EventDetail.Until, until)
            .With(EventDetail.Milestones, milestone)
            .With(EventDetail.Evidence, "A letter").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, until);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

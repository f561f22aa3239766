using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The six steps, on the dates worked out in the notes on wording: a request of 7 September 2026, a meeting of 10 November 2026.</summary>
public class WhereAProcessStands
{
    private static readonly CaseEvent Request = new(RequestReceived, new(2026, 9, 7));
    private static readonly CaseEvent Assess = new(DecidedToAssess, new(2026, 10, 19));
    private static readonly CaseEvent Asked = new(AdviceRequestReceived, new(2026, 10, 19), "ep");
    private static readonly CaseEvent Draft = new(DraftServed, new(2027, 1, 4), "v1");

    [Fact]
    public void After_a_request_the_decision_is_current_and_due_in_six_weeks()
    {
        var progress = Assessment(new(2026, 9, 8), Request);

        Assert.Equal("A2", progress.Current!.Definition.Code);
        Assert.Equal(new DateOnly(2026, 10, 19), progress.Current.By);
        Assert.Equal("A3", progress.Next!.Definition.Code);
        Assert.Equal(["Done", "Current", "ToCome", "ToCome", "ToCome", "ToCome"], States(progress));
    }

    [Fact]
    public void While_advice_is_out_the_third_step_is_current_and_its_giver_holds_it()
    {
        var progress = Assessment(new(2026, 12, 1), Request, Assess, Asked);

        Assert.Equal("A3", progress.Current!.Definition.Code);
        Assert.Equal((new DateOnly(2026, 11, 30), Party.AdviceGiver, true), (progress.Current.By!.Value, progress.Current.Holder, progress.Current.IsLate));
    }

    [Fact]
    public void With_all_advice_in_the_fourth_step_is_current_and_due_at_week_sixteen()
    {
        var progress = Assessment(new(2026, 12, 1), Request, Assess, Asked, new(AdviceGiven, new(2026, 11, 27), "ep"));

        Assert.Equal(("A4", new DateOnly(2026, 12, 28)), (progress.Current!.Definition.Code, progress.Current.By!.Value));
        Assert.Equal(new DateOnly(2026, 11, 27), progress.Stages[2].DoneOn);
    }

    [Fact]
    public void A_draft_gives_the_family_until_its_fifteenth_day_and_then_the_final_plan_is_next()
    {
        Assert.Equal(("A5", new DateOnly(2027, 1, 18)), Current(Assessment(new(2027, 1, 18), Request, Assess, Asked, Draft, new(DecidedToIssuePlan, new(2027, 1, 4)))));
        Assert.Equal(("A6", new DateOnly(2027, 1, 25)), Current(Assessment(new(2027, 1, 19), Request, Assess, Asked, Draft, new(DecidedToIssuePlan, new(2027, 1, 4)))));
    }

    [Fact]
    public void A_final_plan_sent_late_ends_it_and_says_so()
    {
        var progress = Assessment(new(2027, 3, 1), Request, Assess, Draft, new(FinalPlanSent, new(2027, 1, 26)));

        Assert.Null(progress.Current);
        Assert.True(progress.Stages[5].IsLate);
        Assert.All(progress.Stages, stage => Assert.Equal(StageState.Done, stage.State));
    }

    [Fact]
    public void A_refusal_leaves_the_later_steps_unneeded() =>
        Assert.Equal(["Done", "Done", "NotNeeded", "NotNeeded", "NotNeeded", "NotNeeded"], States(Assessment(new(2026, 11, 1), Request, new(DecidedNotToAssess, new(2026, 10, 19)))));

    [Fact]
    public void A_draft_answers_whether_a_plan_is_written_even_if_nobody_recorded_the_decision()
    {
        var progress = Assessment(new(2027, 1, 5), Request, Assess, Asked, new(AdviceGiven, new(2026, 11, 27), "ep"), Draft);

        Assert.Equal(("A5", new DateOnly(2027, 1, 18)), Current(progress));
        Assert.Equal(new DateOnly(2027, 1, 4), progress.Stages[3].DoneOn);
    }

    [Fact]
    public void A_reply_to_the_first_draft_does_not_answer_the_second()
    {
        CaseEvent reply = new(RepresentationsReceived, new(2027, 1, 8), "v1"), again = new(DraftServed, new(2027, 1, 11), "v2");

        Assert.Equal("A6", Assessment(new(2027, 1, 9), Request, Assess, Draft, reply).Current!.Definition.Code);
        Assert.Equal(("A5", new DateOnly(2027, 1, 25)), Current(Assessment(new(2027, 1, 12), Request, Assess, Draft, reply, again)));
        Assert.Equal("A6", Assessment(new(2027, 1, 21), Request, Assess, Draft, reply, again, new(RepresentationsReceived, new(2027, 1, 20), "v2")).Current!.Definition.Code);
        // The fifteen days are the family's even if they agree to be quicker, unless the council's reading allows it.
        Assert.Equal("A5", Assessment(new(2027, 1, 15), Request, Assess, Draft, new(FamilyAgreedToFinalise, new(2027, 1, 14))).Current!.Definition.Code);
    }

    [Fact]
    public void Advice_that_came_before_the_decision_does_not_make_it()
    {
        CaseEvent asked = new(AdviceRequestReceived, new(2026, 9, 14), "school"), given = new(AdviceGiven, new(2026, 9, 28), "school");

        Assert.Equal(("A2", new DateOnly(2026, 10, 19)), Current(Assessment(new(2026, 10, 1), Request, asked, given)));
        var decided = Assessment(new(2026, 10, 20), Request, asked, given, Assess);
        Assert.Equal(("A4", new DateOnly(2026, 10, 19)), (decided.Current!.Definition.Code, decided.Stages[2].DoneOn!.Value));
    }

    [Fact]
    public void A_refusal_to_assess_says_what_the_family_can_do()
    {
        var progress = Assessment(new(2026, 10, 20), Request, new(DecidedNotToAssess, new(2026, 10, 19)));

        Assert.Null(progress.Current);
        Assert.Equal(("A2 no", StageState.Done), (progress.Stages[1].Definition.Code, progress.Stages[1].State));
        Assert.Equal("You can meet us, try mediation or appeal.", progress.Stages[1].Definition.Next);
        Assert.Contains("2 months from the letter", progress.Stages[1].Definition.ByWords, StringComparison.Ordinal);
        Assert.All(progress.Stages.Skip(2), stage => Assert.Equal(StageState.NotNeeded, stage.State));
    }

    [Fact]
    public void An_invitation_to_a_cancelled_meeting_invites_nobody_to_the_next()
    {
        static CaseEvent ForMeeting(CaseEventKind kind, DateOnly on, string meeting) => new CaseEvent(kind, on).With(EventDetail.MeetingDate, meeting);
        CaseEvent[] facts =
        [
            new(PlanFirstMade, new(2026, 1, 15)),
            ForMeeting(ReviewMeetingArranged, new(2026, 10, 1), "2026-11-10"), ForMeeting(InvitationsSent, new(2026, 10, 20), "2026-11-10"),
            ForMeeting(ReviewMeetingArranged, new(2026, 10, 26), "2026-11-24"),
        ];

        Assert.Equal(("R1", new DateOnly(2026, 11, 10)), Current(Review(new(2026, 10, 27), facts)));
        Assert.Equal("R2", Review(new(2026, 10, 28), [.. facts, ForMeeting(InvitationsSent, new(2026, 10, 27), "2026-11-24")]).Current!.Definition.Code);
        Assert.Equal("R2", Review(new(2026, 10, 21), facts[..3]).Current!.Definition.Code);
    }

    [Fact]
    public void A_withdrawn_request_needs_no_more_steps() =>
        Assert.Equal(
            ["Done", "Done", "NotNeeded", "NotNeeded", "NotNeeded", "NotNeeded"],
            States(Assessment(new(2026, 12, 1), Request, Assess, Asked, new CaseEvent(RequestWithdrawn, new(2026, 11, 2)).With(EventDetail.FamilyAgreed, "yes"))));

    [Fact]
    public void A_review_goes_from_the_meeting_to_the_report_the_decision_and_the_new_plan()
    {
        CaseEvent plan = new(PlanFirstMade, new(2026, 1, 15)), held = new(MeetingHeld, new(2026, 11, 10));
        CaseEvent report = new(ReviewReportSent, new(2026, 11, 24)), amend = new(DecidedToAmend, new(2026, 12, 8));

        Assert.Equal(("R3", new DateOnly(2026, 12, 17)), Current(Review(new(2026, 10, 28), plan, new(InvitationsSent, new(2026, 10, 20)), new(PapersCirculated, new(2026, 10, 27)))));
        Assert.Equal(("R4", new DateOnly(2026, 11, 24)), Current(Review(new(2026, 11, 11), plan, held)));
        Assert.Equal(("R5", new DateOnly(2026, 12, 8)), Current(Review(new(2026, 11, 25), plan, held, report)));
        Assert.Equal(("R6", new DateOnly(2027, 2, 2)), Current(Review(new(2026, 12, 9), plan, held, report, amend, new(AmendmentNoticeSent, new(2026, 12, 8)))));
    }

    [Fact]
    public void A_plan_kept_as_it_is_needs_no_update() =>
        Assert.Equal(StageState.NotNeeded, Review(new(2026, 12, 9), new(MeetingHeld, new(2026, 11, 10)), new(DecidedToMaintain, new(2026, 12, 8))).Stages[5].State);

    private static (string, DateOnly) Current(StageProgress progress) => (progress.Current!.Definition.Code, progress.Current.By!.Value);

    private static string[] States(StageProgress progress) => [.. progress.Stages.Select(stage => stage.State.ToString())];

    private static StageProgress Assessment(DateOnly today, params CaseEvent[] facts) => Of(ProcessKind.Assessment, today, facts);

    private static StageProgress Review(DateOnly today, params CaseEvent[] facts) => Of(ProcessKind.AnnualReview, today, facts);

    private static StageProgress Of(ProcessKind kind, DateOnly today, CaseEvent[] facts) =>
        StageProgress.Of(kind, facts, [.. StatutoryClock.Default.Run(kind, facts)], today);
}

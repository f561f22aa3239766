using EhcHub.Domain.Clocks;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>
/// Says what each kind of fact in <c>histories.csv</c> is to the clock. The histories name an act and its outcome apart; the
/// clock has a kind for each outcome. A process of ours has its own facts: an order recorded on another process is what
/// supersedes it.
/// </summary>
internal static class HistoryFacts
{
    private static readonly Dictionary<string, CaseEventKind> Kinds = new()
    {
        ["advice_received"] = AdviceGiven,
        ["consultation_reply_received"] = ConsultationReplied,
        ["moved_area"] = ChildMovedArea,
        ["advice_circulated"] = PapersCirculated,
        ["review_meeting_held"] = MeetingHeld,
        ["no_amendment_decision_notified"] = DecidedNotToAmend,
        ["plan_transferred_to_new_la"] = PlanTransferred,
        ["mediation_certificate_issued"] = CertificateDate,
        ["appeal_registered"] = AppealLodged,
        ["will_assess_notified"] = NotifiedWillAssess,
        ["amended_plan_sent"] = FinalAmendedPlanSent,
        ["assessment_decision_notified:assess"] = DecidedToAssess,
        ["assessment_decision_notified:not_assess"] = DecidedNotToAssess,
        ["reassess_decision_notified:reassess"] = DecidedToReassess,
        ["reassess_decision_notified:refuse"] = DecidedNotToReassess,
        ["issue_decision_notified:issue"] = DecidedToIssuePlan,
        ["issue_decision_notified:no_plan"] = DecidedNotToIssuePlan,
        ["review_decision_notified:maintain"] = DecidedToMaintain,
        ["review_decision_notified:amend"] = DecidedToAmend,
        ["review_decision_notified:cease"] = DecidedToCease,
        ["advice_reuse_answered:author"] = ReuseAcceptedByAuthor,
        ["advice_reuse_answered:la"] = ReuseAcceptedByAuthority,
        ["advice_reuse_answered:family"] = ReuseAcceptedByFamily,
    };

    public static CaseEvent[] For(ProcessKind process, History history) =>
        [.. history.Facts.SelectMany(fact => Translate(fact, process))];

    private static IEnumerable<CaseEvent> Translate(HistoryFact fact, ProcessKind process)
    {
        if (fact.Name == "advice_reuse_answered" && fact.Said("satisfied") != "yes") { yield break; }
        if (fact.Name == "exemption_recorded")
        {
            yield return Voided(fact, Exemption(fact));
            yield break;
        }
        yield return Voided(fact, new CaseEvent(Kind(fact, process), fact.On, fact.For) { Details = fact.Details });
        if (fact.Said("agreed_date") is { } agreed) { yield return new CaseEvent(AgreedDate, History.Date(agreed)); }
    }

    private static CaseEventKind Kind(HistoryFact fact, ProcessKind process)
    {
        var supersedes = process is ProcessKind.Assessment or ProcessKind.AnnualReview or ProcessKind.Reassessment;
        if (fact.Name == "order_sent" && supersedes) { return SupersededByOrder; }
        if (fact.Said("early_review") == "yes") { return FullEarlyReviewCompleted; }
        var outcome = fact.Said("outcome") ?? fact.Said("who");
        return Kinds.TryGetValue(outcome is null ? fact.Name : $"{fact.Name}:{outcome}", out var kind) ? kind : EventKinds.Parse(fact.Name);
    }

    private static CaseEvent Exemption(HistoryFact fact)
    {
        var claim = new CaseEvent(ExemptionClaimed, History.Date(fact.Said("from")!), fact.Said("advice"))
            .With(EventDetail.Ground, fact.Said("code")!)
            .With(EventDetail.Milestones, fact.For!);
        if (fact.Said("until") is { } until) { claim = claim.With(EventDetail.Until, until); }
        if (fact.Said("reason_stated") == "yes") { claim = claim.With(EventDetail.Reason, "Could not be done in time because of it"); }
        return fact.Said("approved") == "no" ? claim : claim
            .With(EventDetail.Evidence, "A letter").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, $"{claim.HappenedOn:yyyy-MM-dd}");
    }

    private static CaseEvent Voided(HistoryFact fact, CaseEvent translated) =>
        fact.Said("voided") is null ? translated : translated.VoidedFor("Recorded by mistake");
}

using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The same date can rest on different shoulders: every row of <c>who-leads.csv</c>.</summary>
public class WhoMustAct
{
    private static readonly DateOnly Day = new(2026, 1, 12);

    public static TheoryData<string, string, string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string, string>();
            foreach (var (_, row) in CsvLines.Read(File.ReadAllText(VectorRows.PathOf("who-leads.csv"))).Skip(1))
            {
                data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Is_who_the_row_says_and_as_strictly(string id, string setting, string required, string step, string holder, string binding)
    {
        var (party, strength) = Act(setting, required == "yes", step);

        Assert.Equal((id, holder, binding), (id, party, strength));
    }

    [Fact]
    public void A_setting_that_nobody_named_is_taken_to_be_one_that_the_council_may_require() =>
        Assert.Equal(Party.Setting, Holder("report_sent", new CaseEvent(CaseEventKind.MeetingHeld, Day)));

    [Fact]
    public void The_setting_that_held_the_meeting_counts_before_the_one_that_the_review_runs_from()
    {
        var last = new CaseEvent(CaseEventKind.LastReviewCompleted, Day.AddDays(-300)).With(EventDetail.Setting, "school");
        var held = new CaseEvent(CaseEventKind.MeetingHeld, Day);

        Assert.Equal(Party.Authority, Holder("report_sent", last, held.With(EventDetail.Setting, "fe_college")));
        Assert.Equal(Party.Setting, Holder("report_sent", last, held));
    }

    [Fact]
    public void Of_two_settings_on_record_the_later_counts() => Assert.Equal(
        Party.Authority,
        Holder("review_meeting_latest", new CaseEvent(CaseEventKind.PlanFirstMade, Day.AddDays(-900)).With(EventDetail.Setting, "academy"), new CaseEvent(CaseEventKind.LastReviewCompleted, Day.AddDays(-300)).With(EventDetail.Setting, "early_years")));

    private static Party Holder(string milestone, params CaseEvent[] facts) =>
        StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts).Single(deadline => deadline.Leads && deadline.Key == milestone).Holder;

    private static (string Holder, string Binding) Act(string setting, bool required, string step) => step switch
    {
        "convene" => Review(setting, required, "invitation_latest"),
        "report" => Review(setting, required, "report_sent"),
        "decide" => Review("school", required: true, "decision_notified"),
        _ when step.StartsWith("admit_", StringComparison.Ordinal) =>
            SettingKinds.MustAdmitWhenNamed(step["admit_".Length..]) ? ("setting", "statute") : ("nobody", "none"),
        "views_of_family" => Advice("family"),
        _ => Advice(step["advice_".Length..]),
    };

    private static (string Holder, string Binding) Review(string setting, bool required, string milestone)
    {
        List<CaseEvent> facts = [new CaseEvent(CaseEventKind.MeetingHeld, Day).With(EventDetail.Setting, setting)];
        if (!required && setting != "none") { facts.Add(new(CaseEventKind.AuthorityConvenes, Day)); }

        return Words(StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts).Single(deadline => deadline.Key == milestone));
    }

    private static (string Holder, string Binding) Advice(string body)
    {
        var asked = new CaseEvent(CaseEventKind.AdviceRequestReceived, Day, "a").With(EventDetail.Body, body);

        var due = StatutoryClock.Default.Run(ProcessKind.Assessment, [asked]).Where(deadline => deadline.Key == "advice_due").ToArray();

        return due.Length == 0 ? ("family", "none") : Words(Assert.Single(due));
    }

    private static (string Holder, string Binding) Words(Deadline deadline) => (
        deadline.Holder == Party.Authority ? "la" : deadline.Holder.Code(),
        deadline.Rule.Strength == Strength.Statute ? "statute" : "code");
}
